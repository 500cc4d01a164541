package dev.passbook.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundUrlTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://example.com/",
                "ftp://example.com/",
                "file:///etc/passwd",
                "jar:https://example.com/x!/y",
                "//example.com/",
                "https:///path",
                "https://",
                "https://user@example.com/",
                "https://user:secret@example.com/",
                "https://example.com/#part",
                "https://example.com:0/",
                "https://example.com:70000/",
                "https://exa mple.com/",
                "https://example.com\\@internal/",
                "https://[::1/",
                "https://127.1/"
            })
    void refusesWhatMustNotBeCalled(String text) {
        assertThat(OutboundUrl.parse(text)).isEmpty();
    }

    @Test
    void refusesWhatHasNoEnd() {
        assertThat(OutboundUrl.parse("https://example.com/" + "a".repeat(3_000)))
                .isEmpty();
    }

    @Test
    void knowsItsHost() {
        assertThat(OutboundUrl.parse(" https://Files.Example.com:8443/a?b=c ")
                        .orElseThrow()
                        .host())
                .isEqualTo("files.example.com");
        assertThat(OutboundUrl.parse("https://[2606:4700::1111]/").orElseThrow().host())
                .isEqualTo("2606:4700::1111");
    }

    @Test
    void keepsItsPathToItself() {
        assertThat(OutboundUrl.parse("https://example.com/secret?token=t").orElseThrow())
                .hasToString("https://example.com");
    }

    @Test
    void followsRedirectsWithinHttpsOnly() {
        var url = OutboundUrl.parse("https://example.com/a/b").orElseThrow();

        assertThat(url.follow("../c").orElseThrow().uri()).hasToString("https://example.com/c");
        assertThat(url.follow("https://other.example/")).isPresent();
        assertThat(url.follow("http://example.com/")).isEmpty();
        assertThat(url.follow("//user@other.example/")).isEmpty();
        assertThat(url.follow("::::")).isEmpty();
    }
}
