package dev.passbook.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.passbook.Caller;
import dev.passbook.Caller.Answer;
import dev.passbook.RunningServer;
import dev.passbook.access.Strangers;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// An attack at least for each of OWASP's ten risks of APIs (2023). More on one of them is elsewhere: other
/// tenants' data in `GraphQlEdgesTests`, `OverrideTests` and `SubscriptionTests`; server-side requests in
/// `OutboundTests`, `OutboundUrlTests` and `PublicAddressesTests`; hostile files in `PdfLimitsTests`; encryption
/// on the way in `HttpsTests`; receivers that answer badly in `WebhookTests`.
@RunningServer
class OwaspApiTop10Tests {

    private static final String STRANGER = "a-key-of-a-stranger-who-attacks";
    private static final String ENTITY = Caller.REST + "/entity/";
    private static final String UPLOAD = Caller.REST + "/statement/upload/";
    private static final String BANKLESS = Caller.REST + "/statement/bankless_upload/";
    private static final String KEYS = "/admin/v1/keys";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final byte[] NO_FILE = {};
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String NOT_FOUND = "{\"detail\":\"Not found.\"}";
    private static final String NO_KEY = "{\"detail\":\"Authentication credentials were not provided.\"}";

    private static final List<String> READS = List.of(
            "",
            "accounts/",
            "identity/",
            "transactions/",
            "salary/",
            "recurring_transactions/",
            "lender_transactions/",
            "get_expense_categories/",
            "top_credits_debits/",
            "monthly_analysis/",
            "monthly_analysis_updated/",
            "predictors/",
            "score/",
            "raw_excel_report/",
            "xlsx_report/",
            "get_pdfs/");

    @LocalServerPort
    int port;

    Caller owner;
    Caller stranger;

    @BeforeEach
    void call(@Autowired ApplicationContext server) {
        Strangers.make(server, STRANGER);
        owner = Caller.at(port, RunningServer.KEY);
        stranger = Caller.at(port, STRANGER);
    }

    /// API1: broken object level authorization.
    @Test
    void whatBelongsToAnotherTenantIsAsUnknownAsWhatNeverWas() {
        var entity = owner.post(ENTITY, FORM, "link_id=api1")
                .json()
                .path("entity_id")
                .asString();

        for (var read : READS) {
            var foreign = stranger.get(ENTITY + entity + "/" + read);
            var unknown = stranger.get(ENTITY + UUID.randomUUID() + "/" + read);

            assertThat(foreign.status()).as(read).isEqualTo(404);
            assertThat(foreign.body()).as(read).isEqualTo(NOT_FOUND).isEqualTo(unknown.body());
        }
        assertThat(stranger.get(ENTITY + "?link_id=api1").json().path("count").asInt())
                .isZero();
        assertThat(stranger.get(ENTITY + "link_overview/?link_id=api1").body()).doesNotContain(entity);
        assertThat(stranger.upload(BANKLESS, Map.of("entity_id", entity), statement())
                        .body())
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void aForeignStatementIsNotFoundOverEventStreams() {
        var statement = owner.upload(BANKLESS, Map.of(), statement())
                .json()
                .path("statement_id")
                .asString();
        var subscription = "{\"query\":\"subscription { statementProgress(statementId: \\\"%s\\\") { status } }\"}"
                .formatted(statement);

        var events = stranger.send(stranger.request("/graphql")
                .header("Content-Type", JSON)
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(subscription)));

        assertThat(events.body()).contains("complete").doesNotContain("status").doesNotContain(statement);
    }

    @Test
    void aForeignKeyCanNeitherBeChangedNorEnded() {
        var created = createKey(owner, "api1-" + UUID.randomUUID(), "read");
        var id = created.at("/key/id").asString();

        assertThat(stranger.call("DELETE", KEYS + "/" + id).body()).isEqualTo(NOT_FOUND);
        assertThat(stranger.post(KEYS + "/" + id + "/rotate", JSON, "{\"overlap_seconds\":0}")
                        .body())
                .isEqualTo(NOT_FOUND);
        assertThat(stranger.get(KEYS).body()).doesNotContain(id);
        assertThat(Caller.at(port, created.path("api_key").asString())
                        .get(ENTITY)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void anIdempotencyKeyOfAnotherTenantReplaysNothing() {
        var retry = UUID.randomUUID().toString();

        var first = register(owner, retry);
        var second = register(stranger, retry);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotent-Replayed")).isEmpty();
        assertThat(second.json().path("entity_id")).isNotEqualTo(first.json().path("entity_id"));
    }

    @Test
    void aLinkToAFileCannotBeChangedToAnother() {
        var entity = owner.upload(BANKLESS, Map.of(), statement())
                .json()
                .path("entity_id")
                .asString();
        var link = URI.create(owner.get(ENTITY + entity + "/get_pdfs/")
                .json()
                .at("/statements/0/pdf_url")
                .asString());
        var path = link.getRawPath() + (link.getRawQuery() == null ? "" : "?" + link.getRawQuery());
        var nobody = Caller.at(port, "");

        assertThat(nobody.get(path).status()).isEqualTo(200);
        for (int at : new int[] {path.length() - 1, path.length() / 2, path.length() * 3 / 4}) {
            var other = path.charAt(at) == '1' ? '2' : '1';
            var changed = path.substring(0, at) + other + path.substring(at + 1);
            assertThat(nobody.get(changed).status()).as(changed).isBetween(400, 404);
        }
    }

    /// API2: broken authentication.
    @ParameterizedTest
    @MethodSource("wrongKeys")
    void whatIsNotQuiteAKeyIsNone(String key) {
        for (var path : new String[] {ENTITY, KEYS, "/graphql"}) {
            var answer = Caller.at(port, key).get(path);

            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.body()).isEqualTo(NO_KEY);
        }
    }

    static Stream<String> wrongKeys() {
        var key = RunningServer.KEY;
        return Stream.of(
                "",
                key + "x",
                key.substring(1),
                key.substring(0, key.length() - 1),
                key.toUpperCase(Locale.ROOT),
                key.replaceAll(".(?=.{4})", "*"),
                "Bearer " + key,
                key + "," + key,
                "' or '1'='1",
                "*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-API-KEY", "x-api-key", "api_key", "apikey", "key", "access_token"})
    void aKeyInAnAddressIsNone(String parameter) {
        var nobody = Caller.at(port, "");

        assertThat(nobody.get(ENTITY + "?%s=%s".formatted(parameter, RunningServer.KEY))
                        .body())
                .isEqualTo(NO_KEY);
    }

    @Test
    void aKeyElsewhereInTheHeadersIsNone() {
        for (var header : new String[] {"Authorization", "Cookie", "X-API-KEYS"}) {
            var answer = Caller.at(port, "")
                    .send(Caller.at(port, "")
                            .request(ENTITY)
                            .header(header, RunningServer.KEY)
                            .GET());

            assertThat(answer.body()).as(header).isEqualTo(NO_KEY);
        }
    }

    @Test
    void aKeyThatWasEndedLetsNobodyIn() {
        var revoked = createKey(owner, "api2-" + UUID.randomUUID(), "read");
        var replaced = createKey(owner, "api2-" + UUID.randomUUID(), "read");

        owner.call("DELETE", KEYS + "/" + revoked.at("/key/id").asString());
        owner.post(KEYS + "/" + replaced.at("/key/id").asString() + "/rotate", JSON, "{\"overlap_seconds\":0}");

        for (var ended : List.of(revoked, replaced)) {
            assertThat(Caller.at(port, ended.path("api_key").asString())
                            .get(ENTITY)
                            .body())
                    .isEqualTo(NO_KEY);
        }
    }

    /// API3: broken object property level authorization.
    @Test
    void aKeyThatMayNotReadIdentitiesFindsThemNowhere() {
        var account = "917010000012345";
        var uploaded = owner.upload(BANKLESS, Map.of(), statement(account)).json();
        var entity = uploaded.path("entity_id").asString();
        awaitEnd(owner, entity);
        var masked = Caller.at(
                port,
                createKey(owner, "api3-" + UUID.randomUUID(), "read_masked")
                        .path("api_key")
                        .asString());

        for (var read : READS.stream().filter(read -> !read.equals("get_pdfs/")).toList()) {
            assertThat(masked.get(ENTITY + entity + "/" + read).body()).as(read).doesNotContain(account);
        }
        var query = "query ($id: ID!) { entity(id: $id) { accounts { number holder address } } }";
        assertThat(masked.graphQl(query, Map.of("id", entity)).body()).doesNotContain(account);
        assertThat(owner.graphQl(query, Map.of("id", entity)).body()).contains(account);
    }

    @Test
    void whatACallerMayNotSetIsNotTakenFromIt() {
        var wanted = UUID.randomUUID().toString();

        var made = stranger.post(
                        ENTITY,
                        JSON,
                        "{\"entity_id\":\"%1$s\",\"id\":\"%1$s\",\"tenant_id\":\"%1$s\",\"tenant\":\"%1$s\"}"
                                .formatted(wanted))
                .json();

        assertThat(made.path("entity_id").asString()).isNotEqualTo(wanted);
        assertThat(made.propertyNames()).containsExactlyInAnyOrder("entity_id", "link_id", "meta_data");
    }

    /// API4: unrestricted resource consumption.
    @Test
    void bodiesThatAreTooLargeAreRefusedInJson() {
        var large = "x".repeat(30 << 20);
        var text = Base64.getEncoder().encodeToString(new byte[22 << 20]);

        for (var answer : List.of(
                stranger.upload(BANKLESS, Map.of(), new byte[22 << 20]),
                stranger.upload(Caller.REST + "/statement/bankless_upload_base64/", Map.of("file", text), NO_FILE),
                stranger.post(ENTITY, FORM, "link_id=" + large),
                stranger.post(ENTITY, JSON, "{\"link_id\":\"%s\"}".formatted(large)))) {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.json().path("detail").asString()).isNotBlank();
        }
    }

    @Test
    void bodiesMadeToExhaustAreTheCallersMistake() {
        var deep = "[".repeat(100_000);
        var fields = "a=1&".repeat(20_000);
        var aliases = "{%s}".formatted("a:__typename ".repeat(20_000));
        var nested = "{entities{edges{node{" + "statements{edges{node{entity{".repeat(2_000);

        for (var answer : List.of(
                stranger.post(ENTITY, JSON, deep),
                stranger.post(ENTITY, JSON, "{\"link_id\":" + deep),
                stranger.post(ENTITY, FORM, fields),
                stranger.post("/graphql", JSON, "[" + "{\"query\":\"{__typename}\"},".repeat(1_000) + "{}]"),
                stranger.post("/graphql", JSON, "{\"query\":" + deep))) {
            assertThat(answer.status()).as(answer.body()).isBetween(400, 499);
        }
        for (var query : List.of(aliases, nested)) {
            assertThat(stranger.graphQl(query, Map.of()).json().has("errors")).isTrue();
        }
    }

    @Test
    void headersWithoutEndAreTheCallersMistake() {
        var answer = stranger.send(stranger.request(ENTITY)
                .header("X-Request-Id", "x".repeat(100_000))
                .GET());

        assertThat(answer.status()).isBetween(400, 499);
    }

    /// API5: broken function level authorization.
    @ParameterizedTest
    @ValueSource(strings = {"upload", "read", "read_masked"})
    void onlyAdministratorsAdminister(String scope) {
        var key = createKey(owner, "api5-" + UUID.randomUUID(), scope);
        var caller = Caller.at(port, key.path("api_key").asString());
        var own = KEYS + "/" + key.at("/key/id").asString();

        for (var call : List.of(
                new String[] {"GET", KEYS},
                new String[] {"POST", KEYS},
                new String[] {"DELETE", own},
                new String[] {"POST", own + "/rotate"},
                new String[] {"GET", "/admin/v1/audit"},
                new String[] {"GET", "/admin/v1/webhook/deliveries"},
                new String[] {"POST", "/admin/v1/webhook/deliveries/1-1/redeliver"},
                new String[] {"POST", "/admin/v1/webhook/secret/rotate"},
                new String[] {"GET", "//admin/v1/keys"},
                new String[] {"GET", "/bank-connect/../admin/v1/keys"},
                new String[] {"GET", "/admin/v1/keys;x=/bank-connect/"},
                new String[] {"GET", "/%61dmin/v1/keys"},
                new String[] {"GET", "/admin%2Fv1/keys"},
                new String[] {"GET", "/error/../%61dmin/v1/audit"})) {
            assertThat(caller.call(call[0], call[1]).status())
                    .as("%s %s", call[0], call[1])
                    .isIn(400, 401, 403, 404);
        }
    }

    @Test
    void noSpellingOfAPathHelps() {
        var reader = Caller.at(
                port,
                createKey(owner, "api5-" + UUID.randomUUID(), "read")
                        .path("api_key")
                        .asString());
        var uploader = Caller.at(
                port,
                createKey(owner, "api5-" + UUID.randomUUID(), "upload")
                        .path("api_key")
                        .asString());

        assertThat(reader.post(ENTITY.replace("bank", "%62ank"), FORM, "").status())
                .isEqualTo(403);
        assertThat(uploader.get(ENTITY.replace("bank", "%62ank")).status()).isEqualTo(403);
    }

    @Test
    void whoMayReadMayNotUploadAndTheOtherWayRound() {
        var reader = Caller.at(
                port,
                createKey(owner, "api5-" + UUID.randomUUID(), "read")
                        .path("api_key")
                        .asString());
        var uploader = Caller.at(
                port,
                createKey(owner, "api5-" + UUID.randomUUID(), "upload")
                        .path("api_key")
                        .asString());

        assertThat(reader.upload(BANKLESS, Map.of(), statement()).status()).isEqualTo(403);
        assertThat(reader.post(ENTITY, FORM, "").status()).isEqualTo(403);
        assertThat(uploader.get(ENTITY).status()).isEqualTo(403);
        assertThat(uploader.graphQl("{ entities { edges { cursor } } }", Map.of())
                        .json()
                        .has("errors"))
                .isTrue();
    }

    /// API6: unrestricted access to sensitive business flows.
    @Test
    void uploadsByAProgramWithoutEndAreTurnedAway() {
        var key = createKey(owner, "api6-" + UUID.randomUUID(), "upload")
                .path("api_key")
                .asString();
        var program = Caller.at(port, key);

        var refused = Stream.generate(() -> program.post(UPLOAD, FORM, ""))
                .limit(5_000)
                .filter(answer -> answer.status() != 400)
                .findFirst()
                .orElseThrow();

        assertThat(refused.status()).isEqualTo(429);
        var seconds = refused.header("Retry-After");
        assertThat(seconds).matches("[1-9]\\d*");
        assertThat(refused.body())
                .isEqualTo(
                        "{\"detail\":\"Request was throttled. Expected available in %s seconds.\"}".formatted(seconds));
        assertThat(owner.post(UPLOAD, FORM, "").status()).isEqualTo(400);
    }

    /// API7: server-side request forgery.
    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "[::127.0.0.1]", "0.0.0.0"})
    void noAddressOfThisMachineIsCalled(String host) throws Exception {
        try (var inner = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            inner.setSoTimeout(1);
            var url = "https://%s:%d/latest/meta-data/".formatted(host, inner.getLocalPort());
            assertThat(stranger.post(ENTITY + "update_webhook/", FORM, "webhook_mode=1&webhook_url=" + url)
                            .status())
                    .isEqualTo(200);

            var entity = stranger.upload(BANKLESS, Map.of(), statement())
                    .json()
                    .path("entity_id")
                    .asString();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(outcomeOfCallFor(entity)).isNotBlank());
            assertThatThrownBy(inner::accept).isInstanceOf(SocketTimeoutException.class);
            assertThat(stranger.upload(UPLOAD, Map.of("bank_name", "axis", "file_url", url), NO_FILE)
                            .status())
                    .isEqualTo(400);
            assertThatThrownBy(inner::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.com/",
                "https://user:password@example.com/",
                "https://example.com@127.0.0.1/",
                "https://127.1/",
                "https://example.com:99999/",
                "file:///etc/passwd",
                "gopher://127.0.0.1:6379/_x"
            })
    void addressesWrittenToDeceiveAreNone(String url) {
        var answer = stranger.post(ENTITY + "update_webhook/", FORM, "webhook_url=" + url);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().has("webhook_url")).isTrue();
    }

    /// API8: security misconfiguration.
    @Test
    void everyAnswerForbidsBrowsersWhatTheyNeedNotDo() {
        for (var caller : List.of(owner, Caller.at(port, ""))) {
            var answer = caller.get(ENTITY);

            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Cache-Control")).contains("no-store");
            assertThat(answer.header("Server") + answer.header("X-Powered-By")).isEmpty();
        }
    }

    @Test
    void pagesOfOtherOriginsAreLetNowhere() {
        var asked = owner.send(owner.request(ENTITY)
                .header("Origin", "https://attacker.example")
                .GET());
        var preflight = Caller.at(port, "")
                .send(Caller.at(port, "")
                        .request(ENTITY)
                        .header("Origin", "https://attacker.example")
                        .header("Access-Control-Request-Method", "GET")
                        .method("OPTIONS", BodyPublishers.noBody()));

        assertThat(asked.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(preflight.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/beans",
                "/actuator/sbom",
                "/actuator/sbom/application",
                "/actuator/loggers",
                "/actuator/threaddump",
                "/actuator/shutdown"
            })
    void theInsideOfTheServerIsShownToNobody(String path) {
        assertThat(Caller.at(port, "").get(path).status()).isEqualTo(401);
        assertThat(owner.get(path).status()).isEqualTo(404);
    }

    @Test
    void theHealthSaysNoMoreThanThatItIs() {
        assertThat(Caller.at(port, "").get("/actuator/health").body())
                .doesNotContain("components")
                .doesNotContain("details");
    }

    /// API9: improper inventory management.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bank-connect/v0/entity/",
                "/bank-connect/v2/entity/",
                "/bank-connect/v1/",
                "/bank-connect/v1/debug/",
                "/admin/v1/",
                "/admin/v1/tenants",
                "/api/v1/entity/",
                "/h2-console/",
                "/.env"
            })
    void nothingIsServedThatIsNotPartOfTheContract(String path) {
        assertThat(Caller.at(port, "").get(path).body()).isEqualTo(NO_KEY);

        var answer = owner.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        assertThat(answer.body()).doesNotContain("xception", "dev.passbook", "springframework");
    }

    /// API10: unsafe consumption of APIs. A document of somebody else's making is not obeyed.
    @Test
    void aDocumentThatAsksForThingsGetsNone() throws Exception {
        try (var inner = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            inner.setSoTimeout(1);
            var answer = owner.upload(BANKLESS, Map.of(), demanding("http://127.0.0.1:" + inner.getLocalPort() + "/"));

            assertThat(answer.status()).as(answer.body()).isEqualTo(400);
            assertThat(answer.json().path("status").asInt()).isIn(5, 6);
            assertThatThrownBy(inner::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    /// Forms with an outside entity, a script, an outside file and an action, all to be fetched when it is opened.
    private static byte[] demanding(String url) {
        var form = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY y SYSTEM \"%s\">]><xdp>&y;</xdp>".formatted(url);
        return """
                %%PDF-1.7
                1 0 obj<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(%1$s)>>/AcroForm<</XFA 4 0 R/Fields[]>>\
                /Metadata 4 0 R/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.launchURL\\("%1$s"\\))>>]>>>>>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents<</F<</FS/URL/F(%1$s)>>>>>>endobj
                4 0 obj<</Length %2$d>>stream
                %3$s
                endstream endobj
                trailer<</Root 1 0 R/Size 5>>
                """.formatted(url, form.length(), form).getBytes(StandardCharsets.ISO_8859_1);
    }

    private String outcomeOfCallFor(String entity) {
        return stranger.get("/admin/v1/webhook/deliveries")
                .json()
                .path("deliveries")
                .valueStream()
                .filter(delivery -> delivery.path("entity_id").asString().equals(entity))
                .map(delivery -> delivery.path("last_outcome").asString(""))
                .findFirst()
                .orElse("");
    }

    private Answer register(Caller caller, String retry) {
        return caller.send(caller.request(ENTITY)
                .header("Content-Type", FORM)
                .header("Idempotency-Key", retry)
                .POST(BodyPublishers.ofString("link_id=retry")));
    }

    private static JsonNode createKey(Caller caller, String name, String scope) {
        var answer = caller.post(KEYS, JSON, "{\"name\":\"%s\",\"scopes\":[\"%s\"]}".formatted(name, scope));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static void awaitEnd(Caller caller, String entity) {
        await().atMost(PATIENCE)
                .until(() -> caller.get(ENTITY + entity + "/accounts/")
                        .json()
                        .at("/progress/0/status")
                        .asString()
                        .equals("completed"));
    }

    private static byte[] statement() {
        return statement("917010000054321");
    }

    private static byte[] statement(String account) {
        return StatementSketch.of(Layouts.AXIS_RETAIL, 4_711)
                .rows(3)
                .account(account)
                .draw()
                .pdf();
    }
}
