package dev.passbook.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.passbook.Caller;
import dev.passbook.fixtures.net.SelfSigned;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The server ends TLS itself, as application.properties tells how to.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "passbook.api-key=" + CertificateReloadTests.KEY,
            "passbook.https=required",
            "server.ssl.bundle=web",
            "spring.ssl.bundle.pem.web.reload-on-update=true",
            "spring.ssl.bundle.watch.file.quiet-period=100ms",
            "spring.datasource.url=jdbc:h2:mem:tls;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class CertificateReloadTests {

    static final String KEY = "a-key-for-the-tests-of-certificates";

    private static final String PATH = Caller.REST + "/entity/";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    static Path folder;

    private static SelfSigned first;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void certify(DynamicPropertyRegistry registry) throws Exception {
        first = SelfSigned.make(folder.resolve("first.p12"));
        first.writePem(certificate(), key());
        registry.add("spring.ssl.bundle.pem.web.keystore.certificate", () -> "file:" + certificate());
        registry.add("spring.ssl.bundle.pem.web.keystore.private-key", () -> "file:" + key());
    }

    @Test
    void aCertificateThatWasChangedOnDiskIsShownFromThenOn() throws Exception {
        var second = SelfSigned.make(folder.resolve("second.p12"));
        shakeHands(first);
        assertThatThrownBy(() -> shakeHands(second)).isInstanceOf(SSLHandshakeException.class);

        second.writePem(certificate(), key());

        await().atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> shakeHands(second));
        assertThatThrownBy(() -> shakeHands(first)).isInstanceOf(SSLHandshakeException.class);
        assertThat(askOver("https", trusting(second))).isEqualTo(200);
        assertThat(askOver("http", trusting(second))).isEqualTo(400);
    }

    /// Succeeds only with a server that shows this certificate.
    private void shakeHands(SelfSigned trusted) throws Exception {
        try (var socket = (SSLSocket) trusting(trusted).getSocketFactory().createSocket("localhost", port)) {
            socket.startHandshake();
        }
    }

    private int askOver(String scheme, SSLContext trust) throws IOException, InterruptedException {
        var address = URI.create("%s://localhost:%d%s".formatted(scheme, port, PATH));
        var request = HttpRequest.newBuilder(address).header("X-API-KEY", KEY).build();
        try (var client = HttpClient.newBuilder().sslContext(trust).build()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private static SSLContext trusting(SelfSigned certificate) throws GeneralSecurityException {
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(certificate.keys());
        var context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }

    private static Path certificate() {
        return folder.resolve("tls.crt");
    }

    private static Path key() {
        return folder.resolve("tls.key");
    }
}
