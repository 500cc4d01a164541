package dev.passbook.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import dev.passbook.fixtures.net.TlsServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutboundTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int MOST = 1_000;

    private static TlsServer server;
    private static Outbound trusting;
    private static Outbound strict;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        server = new TlsServer(folder);
        trusting = outbound(List.of("127.0.0.0/8", "::1/128"));
        strict = outbound(List.of());
    }

    @AfterAll
    static void stop() throws IOException {
        trusting.close();
        strict.close();
        server.close();
    }

    @Test
    void fetches() {
        server.at("/file", answering(200, "content"));

        assertThat(trusting.get(url("/file"), _ -> true, MOST, LONG))
                .isInstanceOfSatisfying(Answer.Answered.class, answered -> {
                    assertThat(answered.status()).isEqualTo(200);
                    assertThat(answered.body())
                            .asString(StandardCharsets.US_ASCII)
                            .isEqualTo("content");
                });
    }

    @Test
    void doesNotConnectToItsOwnMachineUnderAnyName() {
        var calls = new AtomicInteger();
        server.at("/own", exchange -> calls.incrementAndGet());

        for (var host : List.of("localhost", "127.0.0.1", "2130706433", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]")) {
            assertThat(strict.get(url(host, "/own"), _ -> true, MOST, LONG))
                    .as(host)
                    .isNotInstanceOf(Answer.Answered.class);
        }
        assertThat(calls).hasValue(0);
    }

    @Test
    void asksAllowedHostsOnly() {
        assertThat(trusting.get(url("/file"), "files.example.com"::equals, MOST, LONG))
                .isInstanceOf(Answer.Forbidden.class);
    }

    @Test
    void followsARedirectButLooksAtItAgain() {
        server.at("/hop", redirecting("/landed"));
        server.at("/landed", answering(200, "landed"));
        server.at("/out", redirecting("https://169.254.169.254/latest/meta-data/"));
        server.at("/down", redirecting("http://localhost/"));
        server.at("/round", redirecting("/round"));

        assertThat(trusting.get(url("/hop"), _ -> true, MOST, LONG)).isInstanceOf(Answer.Answered.class);
        assertThat(trusting.get(url("/out"), _ -> true, MOST, LONG)).isInstanceOf(Answer.Forbidden.class);
        assertThat(trusting.get(url("/out"), "localhost"::equals, MOST, LONG)).isInstanceOf(Answer.Forbidden.class);
        assertThat(trusting.get(url("/down"), _ -> true, MOST, LONG)).isInstanceOf(Answer.Forbidden.class);
        assertThat(trusting.get(url("/round"), _ -> true, MOST, LONG)).isInstanceOf(Answer.Forbidden.class);
    }

    @Test
    void readsNoMoreThanItWasAskedFor() {
        server.at("/long", answering(200, "x".repeat(MOST + 1)));
        server.at("/endless", endless());

        assertThat(trusting.get(url("/long"), _ -> true, MOST, LONG)).isInstanceOf(Answer.TooLarge.class);
        assertThat(trusting.get(url("/endless"), _ -> true, MOST, LONG)).isInstanceOf(Answer.TooLarge.class);
    }

    @Test
    void waitsNoLongerThanItWasAskedTo() {
        var never = new CountDownLatch(1);
        server.at("/silent", exchange -> hold(never));
        server.at("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            hold(never);
        });

        assertThat(trusting.get(url("/silent"), _ -> true, MOST, Duration.ofMillis(300)))
                .isInstanceOf(Answer.Unreachable.class);
        assertThat(trusting.get(url("/slow"), _ -> true, MOST, Duration.ofMillis(300)))
                .isInstanceOf(Answer.Unreachable.class);
        never.countDown();
    }

    @Test
    void delivers() {
        var received = new AtomicReference<String>();
        server.at("/hook", exchange -> {
            received.set(exchange.getRequestHeaders().getFirst("X-Mark")
                    + " "
                    + exchange.getRequestHeaders().getFirst("Content-Type")
                    + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });

        var answer = trusting.post(url("/hook"), Map.of("X-Mark", "m"), "{}".getBytes(StandardCharsets.UTF_8), LONG);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Answered.class,
                        answered -> assertThat(answered.status()).isEqualTo(204));
        assertThat(received.get()).isEqualTo("m application/json; charset=UTF-8 {}");
    }

    @Test
    void whatIsDeliveredIsDeliveredHoweverMuchTheOtherSideHasToSay() {
        var never = new CountDownLatch(1);
        server.at("/hook-endless", endless());
        server.at("/hook-slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            hold(never);
        });
        server.at("/hook-short", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write('x');
            exchange.close();
        });

        for (var path : List.of("/hook-endless", "/hook-slow", "/hook-short")) {
            assertThat(trusting.post(url(path), Map.of(), new byte[0], Duration.ofSeconds(1)))
                    .as(path)
                    .isInstanceOfSatisfying(
                            Answer.Answered.class,
                            answered -> assertThat(answered.status()).isEqualTo(200));
        }
        never.countDown();
    }

    @Test
    void aFileThatEndsBeforeItsLengthIsNone() {
        server.at("/short", exchange -> {
            exchange.sendResponseHeaders(200, 900);
            exchange.getResponseBody().write('x');
            exchange.close();
        });

        assertThat(trusting.get(url("/short"), _ -> true, MOST, LONG)).isInstanceOf(Answer.Unreachable.class);
    }

    @Test
    void doesNotFollowRedirectsWhenItDelivers() {
        server.at("/moved", redirecting("/file"));

        assertThat(trusting.post(url("/moved"), Map.of(), new byte[0], LONG))
                .isInstanceOfSatisfying(
                        Answer.Answered.class,
                        answered -> assertThat(answered.status()).isEqualTo(302));
    }

    private static OutboundUrl url(String path) {
        return OutboundUrl.parse(server.url(path)).orElseThrow();
    }

    private static OutboundUrl url(String host, String path) {
        return OutboundUrl.parse(server.url(host, path)).orElseThrow();
    }

    private static Outbound outbound(List<String> trusted) {
        var names = new GuardedNames(new PublicAddresses(trusted));
        return new Outbound(OutboundSetup.client(names, new DefaultClientTlsStrategy(server.context())));
    }

    private static HttpHandler answering(int status, String body) {
        return exchange -> {
            exchange.sendResponseHeaders(status, body.length());
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.US_ASCII));
            exchange.close();
        };
    }

    private static HttpHandler endless() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[1_024]);
                }
            }
        };
    }

    private static HttpHandler redirecting(String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        };
    }

    private static void hold(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException _) {
            throw new InterruptedIOException();
        }
    }
}
