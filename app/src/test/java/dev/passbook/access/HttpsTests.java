package dev.passbook.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.access.AccessSettings.Https;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// Who is let through without encryption, seen through both filters in their order.
class HttpsTests {

    private static final String PROXY = "10.0.0.5";
    private static final String STRANGER = "203.0.113.9";
    private static final String HERE = "127.0.0.1";

    @Test
    void aStrangerCannotCallInTheClear() throws Exception {
        assertThat(isLetThrough(Https.LOOPBACK, from(STRANGER))).isFalse();
        assertThat(isLetThrough(Https.REQUIRED, from(STRANGER))).isFalse();
    }

    @Test
    void aProgramOnThisMachineCanUnlessHttpsIsRequired() throws Exception {
        assertThat(isLetThrough(Https.LOOPBACK, from(HERE))).isTrue();
        assertThat(isLetThrough(Https.LOOPBACK, from("0:0:0:0:0:0:0:1"))).isTrue();
        assertThat(isLetThrough(Https.REQUIRED, from(HERE))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host", "X-Real-IP", "Forwarded", "Via"})
    void whatAProxyOnThisMachineHandsOnIsNotLocal(String trace) throws Exception {
        assertThat(isLetThrough(Https.LOOPBACK, with(from(HERE), trace, "https")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Proto", "X-Forwarded-Scheme", "X-Forwarded-Ssl", "Front-End-Https"})
    void nobodyButATrustedProxyIsBelieved(String header) throws Exception {
        assertThat(isLetThrough(Https.LOOPBACK, with(from(STRANGER), header, "https")))
                .isFalse();
        assertThat(isLetThrough(Https.REQUIRED, with(from(STRANGER), header, "https")))
                .isFalse();
    }

    @Test
    void aStrangerIsNotLocalBecauseItSaysSo() throws Exception {
        assertThat(isLetThrough(Https.LOOPBACK, with(from(STRANGER), "X-Forwarded-For", HERE)))
                .isFalse();
        assertThat(isLetThrough(Https.LOOPBACK, with(from(PROXY), "X-Forwarded-For", HERE)))
                .isFalse();
    }

    @Test
    void aTrustedProxyTellsWhatWasEncrypted() throws Exception {
        assertThat(isLetThrough(Https.REQUIRED, with(from(PROXY), "X-Forwarded-Proto", "https")))
                .isTrue();
        assertThat(isLetThrough(Https.REQUIRED, with(from(PROXY), "X-Forwarded-Proto", "http")))
                .isFalse();
        assertThat(isLetThrough(Https.REQUIRED, from(PROXY))).isFalse();
    }

    /// What the client sent comes first in the header, and one hop in the clear is enough to be overheard.
    @Test
    void oneHopInTheClearIsNotMadeGoodByAnother() throws Exception {
        assertThat(isLetThrough(Https.REQUIRED, with(from(PROXY), "X-Forwarded-Proto", "https, http")))
                .isFalse();
        assertThat(isLetThrough(Https.REQUIRED, with(from(PROXY), "X-Forwarded-Proto", "http, https")))
                .isFalse();
    }

    @Test
    void theHealthIsToldToProgramsOnThisMachineOnly() throws Exception {
        assertThat(isLetThrough(Https.REQUIRED, at("/actuator/health/liveness", from(HERE))))
                .isTrue();
        assertThat(isLetThrough(Https.REQUIRED, at("/actuator/health/liveness", from(STRANGER))))
                .isFalse();
    }

    private static boolean isLetThrough(Https https, MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        var end = new MockFilterChain();
        new Forwarding(new TrustedProxies(List.of("10.0.0.0/24")))
                .doFilter(request, response, (seen, answer) -> new PlainHttp(https).doFilter(seen, answer, end));
        assertThat(response.getStatus()).isEqualTo(end.getRequest() == null ? 403 : 200);
        return end.getRequest() != null;
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest("GET", "/bank-connect/v1/entity/");
        request.setRemoteAddr(address);
        return request;
    }

    private static MockHttpServletRequest with(MockHttpServletRequest request, String header, String value) {
        request.addHeader(header, value);
        return request;
    }

    private static MockHttpServletRequest at(String path, MockHttpServletRequest request) {
        request.setRequestURI(path);
        request.setServletPath(path);
        return request;
    }
}
