package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client sends a document once and names it from then on.
@GraphQlServer
class PersistedDocumentsTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String DOCUMENT =
            "query Persisted($first: Int!) { entities(first: $first) { edges { cursor } } }";

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.at(port, GraphQlServer.KEY);
    }

    @Test
    void aDocumentIsKnownByItsHashOnceItWasSent() throws Exception {
        Map<String, Object> named = Map.of("extensions", extension(hash(DOCUMENT)), "variables", Map.of("first", 3));

        assertThat(error(post(named))).isEqualTo("PersistedQueryNotFound");
        var sent = post(
                Map.of("query", DOCUMENT, "extensions", extension(hash(DOCUMENT)), "variables", Map.of("first", 3)));
        assertThat(sent.has("errors")).as(sent.toString()).isFalse();
        var answer = post(named);

        assertThat(answer.path("data")).isEqualTo(sent.path("data"));
        assertThat(answer.at("/extensions/cost/requested").asLong()).isEqualTo(2 + 3);
    }

    @Test
    void aHashOfSomethingElseIsNotLearnt() throws Exception {
        var hash = hash("something else");

        assertThat(error(post(Map.of("query", "{ __typename }", "extensions", extension(hash)))))
                .isEqualTo("PersistedQueryIdInvalid");
        assertThat(error(post(Map.of("extensions", extension(hash))))).isEqualTo("PersistedQueryNotFound");
    }

    @Test
    void whatIsWrongIsNotLearntEither() throws Exception {
        var wrong = "{ nothingOfTheKind }";

        post(Map.of("query", wrong, "extensions", extension(hash(wrong))));

        assertThat(error(post(Map.of("extensions", extension(hash(wrong)))))).isEqualTo("PersistedQueryNotFound");
    }

    @Test
    void impossibleExtensionsAreTheCallersMistake() {
        for (var extension : new Object[] {"x", 7, Map.of(), Map.of("sha256Hash", 7), Map.of("sha256Hash", Map.of())}) {
            var answer = caller.post(
                    "/graphql",
                    "application/json",
                    JSON.writeValueAsString(Map.of("extensions", Map.of("persistedQuery", extension))));

            assertThat(answer.status()).as(answer.body()).isBetween(200, 499);
            assertThat(answer.body()).doesNotContain("INTERNAL_ERROR");
        }
    }

    private static Map<String, Object> extension(String hash) {
        return Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash));
    }

    private static String error(JsonNode answer) {
        return answer.at("/errors/0/message").asString();
    }

    private JsonNode post(Map<String, Object> body) {
        return caller.post("/graphql", "application/json", JSON.writeValueAsString(body))
                .json();
    }

    static String hash(String document) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
