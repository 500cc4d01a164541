package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.fixtures.net.TlsServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A tenant's own server, which is called when its statements have ended, and from which files are fetched.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "passbook.api-key=" + WebhookTests.KEY,
            "spring.datasource.url="
                    + "jdbc:h2:mem:webhooks;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "passbook.webhook.first-wait=200ms",
            "passbook.outbound.trusted-networks=127.0.0.0/8,::1/128",
            "passbook.outbound.ssl-bundle=receiver",
            "passbook.file-url.hosts=localhost"
        })
class WebhookTests {

    static final String KEY = "a-key-for-the-tests-of-webhooks";

    private static final String ENTITY = Caller.REST + "/entity/";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    static Path folder;

    private static TlsServer receiver;

    @LocalServerPort
    int port;

    Caller caller;
    Calls calls;

    @DynamicPropertySource
    static void trust(DynamicPropertyRegistry registry) throws Exception {
        receiver = new TlsServer(folder);
        registry.add("spring.ssl.bundle.jks.receiver.truststore.location", () -> "file:" + receiver.store());
        registry.add("spring.ssl.bundle.jks.receiver.truststore.password", () -> TlsServer.PASSWORD);
        registry.add("spring.ssl.bundle.jks.receiver.truststore.type", () -> "PKCS12");
    }

    @AfterAll
    static void stop() {
        receiver.close();
    }

    /// Calls that an earlier test left would come to the address of the next one.
    @BeforeEach
    void listen() {
        caller = Caller.at(port, KEY);
        await().atMost(Journey.PATIENCE)
                .until(() -> deliveries("?status=pending").isEmpty());
        calls = new Calls();
    }

    @Test
    void isCalledOnceAStatementHasEnded() {
        var secret = callAt(calls.path(), 1);
        var link = UUID.randomUUID().toString();
        var uploaded = upload(link, 5);

        var call = calls.await(1).getFirst();

        assertThat(call.body())
                .isEqualTo(
                        "{\"entity_id\":\"%s\",\"statement_id\":\"%s\",\"link_id\":\"%s\",\"progress\":\"completed\",\"reason\":\"\"}",
                        uploaded.path("entity_id").asString(),
                        uploaded.path("statement_id").asString(),
                        link);
        assertThat(call.event()).isEqualTo(lastEventOf(uploaded));
        assertThat(call.signature()).isEqualTo("v1=" + hmac(secret, call.timestamp() + "." + call.body()));
        var payloads =
                caller.get(ENTITY + "webhook_payloads/?link_id=" + link).json().path("payloads");
        assertThat(payloads.size()).isEqualTo(1);
        assertThat(payloads.get(0).path("progress").asString()).isEqualTo("completed");
        assertThat(payloads.get(0).path("date_time").asString()).matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
    }

    @Test
    void isCalledAgainUntilItHasIt() {
        callAt(calls.path(), 1);
        calls.answer(500, 302, 429, 200);
        upload(UUID.randomUUID().toString(), 5);

        var made = calls.await(4);

        assertThat(made).extracting(Call::event).containsOnly(made.getFirst().event());
        assertThat(made).extracting(Call::body).containsOnly(made.getFirst().body());
        await().atMost(Journey.PATIENCE)
                .untilAsserted(() -> assertThat(
                                delivery(made.getFirst().event()).path("status").asString())
                        .isEqualTo("delivered"));
    }

    @Test
    void callsOfAnEntityComeInOrderAndDoNotHoldUpAnother() {
        callAt(calls.path(), 1);
        var hang = new CountDownLatch(1);
        calls.holdFirst(hang);
        var link = UUID.randomUUID().toString();
        var first = upload(link, 3);
        await().atMost(Journey.PATIENCE).until(() -> calls.begun() == 1);
        var second = upload(first.path("entity_id").asString(), link, 4);
        var other = upload(UUID.randomUUID().toString(), 5);

        calls.awaitStatement(other);
        assertThat(calls.statements())
                .doesNotContain(second.path("statement_id").asString());
        hang.countDown();

        calls.awaitStatement(second);
        assertThat(calls.statements().indexOf(first.path("statement_id").asString()))
                .isLessThan(
                        calls.statements().indexOf(second.path("statement_id").asString()));
    }

    @Test
    void modeZeroMeansNoCallsForUploads() {
        callAt(calls.path(), 0);
        var quiet = upload(UUID.randomUUID().toString(), 5);
        Journey.untilDone(caller, quiet.path("entity_id").asString());
        callAt(calls.path(), 1);
        var heard = upload(UUID.randomUUID().toString(), 6);

        calls.awaitStatement(heard);
        assertThat(calls.statements()).doesNotContain(quiet.path("statement_id").asString());
    }

    @Test
    void aNewSecretSignsBesideTheOldOne() {
        callAt(calls.path(), 1);
        var secret = caller.call("POST", "/admin/v1/webhook/secret/rotate?overlap_hours=1")
                .json()
                .path("webhook_secret")
                .asString();
        upload(UUID.randomUUID().toString(), 5);

        var call = calls.await(1).getFirst();

        assertThat(call.signature().split(","))
                .hasSize(2)
                .startsWith("v1=" + hmac(secret, call.timestamp() + "." + call.body()));
    }

    @Test
    void isCalledAgainByHand() {
        callAt(calls.path(), 1);
        upload(UUID.randomUUID().toString(), 5);
        var call = calls.await(1).getFirst();

        assertThat(redeliver(call.event()).status()).isEqualTo(202);
        assertThat(calls.await(2)).extracting(Call::event).containsOnly(call.event());
        assertThat(redeliver("nonsense").status()).isEqualTo(404);
    }

    @Test
    void aWishThatComesInTheMiddleOfACallIsNotLost() {
        callAt(calls.path(), 1);
        var hang = new CountDownLatch(1);
        calls.holdFirst(hang);
        upload(UUID.randomUUID().toString(), 5);
        await().atMost(Journey.PATIENCE).until(() -> calls.begun() == 1);
        var event = calls.begun.getFirst().event();

        assertThat(redeliver(event).status()).isEqualTo(202);
        hang.countDown();

        assertThat(calls.await(2)).extracting(Call::event).containsOnly(event);
        await().atMost(Journey.PATIENCE)
                .untilAsserted(() ->
                        assertThat(delivery(event).path("status").asString()).isEqualTo("delivered"));
    }

    @Test
    void takesHttpsAddressesOnly() {
        for (var url : List.of("http://localhost/", "file:///etc/passwd", "no address", "https://u:p@localhost/")) {
            var answer = caller.post(
                    ENTITY + "update_webhook/", "application/json", "{\"webhook_url\":\"%s\"}".formatted(url));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).contains("Enter a valid URL.");
        }
        assertThat(caller.post(ENTITY + "update_webhook/", "application/json", "{}")
                        .body())
                .isEqualTo("{\"webhook_url\":[\"This field is required.\"]}");
    }

    @Test
    void fetchesAFileFromAnAllowedHost() {
        var pdf = StatementSketch.of(Layouts.AXIS_RETAIL, 881).rows(5).draw().pdf();
        receiver.at("/files/one.pdf", exchange -> {
            exchange.sendResponseHeaders(200, pdf.length);
            exchange.getResponseBody().write(pdf);
            exchange.close();
        });

        var fetched = byUrl(receiver.url("/files/one.pdf"));
        assertThat(fetched.status()).isEqualTo(200);
        Journey.untilDone(caller, fetched.json().path("entity_id").asString());
        assertThat(byUrl(receiver.url("/files/none.pdf")).body())
                .isEqualTo("{\"file_url\":[\"The file could not be fetched from this URL.\"],\"status\":0}");
        assertThat(byUrl(receiver.url("127.0.0.1", "/files/one.pdf")).body())
                .isEqualTo("{\"file_url\":[\"The file could not be fetched from this URL.\"],\"status\":0}");
        assertThat(byUrl("http://localhost/files/one.pdf").body())
                .isEqualTo("{\"file_url\":[\"Enter a valid URL.\"],\"status\":0}");
    }

    /// API10 of OWASP's ten: hosts that the operator allows may have fallen into other hands.
    @Test
    void aHostThatDeceivesIsNotFollowedAndNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(new byte[50 << 20]);
        }
        receiver.at("/deceit/inside", redirecting("https://169.254.169.254/latest/meta-data/"));
        receiver.at("/deceit/own", redirecting("https://127.0.0.1:%d/actuator/prometheus".formatted(port)));
        receiver.at("/deceit/plain", redirecting("http://localhost:%d/actuator/health".formatted(port)));
        receiver.at("/deceit/file", redirecting("file:///etc/passwd"));
        receiver.at("/deceit/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                while (true) {
                    body.write(new byte[1 << 16]);
                }
            }
        });
        receiver.at("/deceit/short", exchange -> {
            exchange.sendResponseHeaders(200, 1_000_000);
            exchange.getResponseBody().write('%');
            exchange.close();
        });
        receiver.at("/deceit/packed", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
            exchange.close();
        });

        for (var path : List.of("inside", "own", "plain", "file", "short")) {
            assertThat(byUrl(receiver.url("/deceit/" + path)).body())
                    .as(path)
                    .isEqualTo("{\"file_url\":[\"The file could not be fetched from this URL.\"],\"status\":0}");
        }
        assertThat(byUrl(receiver.url("/deceit/endless")).body())
                .isEqualTo("{\"file_url\":[\"The file at this URL is too large.\"],\"status\":0}");
        assertThat(byUrl(receiver.url("/deceit/packed")).json().path("message").asString())
                .isEqualTo("PDF is not parsable");
    }

    private static HttpHandler redirecting(String location) {
        return exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        };
    }

    private Caller.Answer byUrl(String url) {
        return caller.upload(
                Caller.REST + "/statement/bankless_upload/?identity=true", Map.of("file_url", url), new byte[0]);
    }

    /// @return the secret that calls are signed with from now on
    private String callAt(String path, int mode) {
        var answer = caller.post(
                ENTITY + "update_webhook/",
                "application/x-www-form-urlencoded",
                "webhook_url=%s&webhook_mode=%d".formatted(receiver.url(path), mode));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return caller.call("POST", "/admin/v1/webhook/secret/rotate?overlap_hours=0")
                .json()
                .path("webhook_secret")
                .asString();
    }

    private JsonNode upload(String link, int seed) {
        return upload(null, link, seed);
    }

    private JsonNode upload(@Nullable String entity, String link, int seed) {
        var statement =
                StatementSketch.of(Layouts.AXIS_RETAIL, 900 + seed).rows(6).draw();
        return Journey.upload(
                caller, statement, entity == null ? Map.of("link_id", link) : Map.of("entity_id", entity));
    }

    private String lastEventOf(JsonNode uploaded) {
        return caller.query(
                        "query($id: ID!) { statement(id: $id) { progress { eventId } } }",
                        Map.of("id", uploaded.path("statement_id").asString()))
                .at("/statement/progress/eventId")
                .asString();
    }

    private Caller.Answer redeliver(String event) {
        return caller.call("POST", "/admin/v1/webhook/deliveries/%s/redeliver".formatted(event));
    }

    private JsonNode deliveries(String query) {
        return caller.get("/admin/v1/webhook/deliveries" + query).json().path("deliveries");
    }

    private JsonNode delivery(String event) {
        return deliveries("")
                .valueStream()
                .filter(delivery -> delivery.path("event_id").asString().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private static String hmac(String secret, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Call(String event, String timestamp, String signature, String body) {

        String statement() {
            return JSON.readTree(body).path("statement_id").asString();
        }
    }

    /// What came to one address.
    private static final class Calls {

        private final String path = "/hook/" + UUID.randomUUID();
        private final List<Call> begun = new CopyOnWriteArrayList<>();
        private final List<Call> answered = new CopyOnWriteArrayList<>();
        private volatile int[] answers = {200};
        private volatile CountDownLatch first = new CountDownLatch(0);

        Calls() {
            receiver.at(path, this::take);
        }

        String path() {
            return path;
        }

        void answer(int... statuses) {
            answers = statuses;
        }

        void holdFirst(CountDownLatch until) {
            first = until;
        }

        int begun() {
            return begun.size();
        }

        List<Call> await(int count) {
            Awaitility.await().atMost(Journey.PATIENCE).until(() -> answered.size() >= count);
            return answered;
        }

        void awaitStatement(JsonNode uploaded) {
            Awaitility.await()
                    .atMost(Journey.PATIENCE)
                    .until(() ->
                            statements().contains(uploaded.path("statement_id").asString()));
        }

        List<String> statements() {
            return answered.stream().map(Call::statement).toList();
        }

        private void take(HttpExchange exchange) throws IOException {
            var headers = exchange.getRequestHeaders();
            var call = new Call(
                    headers.getFirst("X-Passbook-Event-Id"),
                    headers.getFirst("X-Passbook-Timestamp"),
                    headers.getFirst("X-Passbook-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            begun.add(call);
            if (begun.size() == 1) {
                hold();
            }
            var status = answers[Math.min(answered.size(), answers.length - 1)];
            answered.add(call);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        }

        private void hold() throws IOException {
            try {
                first.await();
            } catch (InterruptedException _) {
                throw new InterruptedIOException();
            }
        }
    }
}
