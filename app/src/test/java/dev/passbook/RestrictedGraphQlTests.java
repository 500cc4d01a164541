package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.Introspection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// The GraphQL side as a careful operator sets it up: no questions about the schema, no documents but the trusted
/// ones, small operations; and the page to write GraphQL on.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "passbook.api-key=" + RestrictedGraphQlTests.KEY,
            "spring.graphql.schema.introspection.enabled=false",
            "passbook.graphql.trusted-documents=src/test/resources/trusted",
            "passbook.graphql.max-cost=100",
            "passbook.graphiql=true",
            "spring.datasource.url=jdbc:h2:mem:restricted;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class RestrictedGraphQlTests {

    static final String KEY = "restricted-key";

    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]*)\"");

    @LocalServerPort
    int port;

    Caller caller;

    /// Spring Boot switches it off for the whole process, in which other tests ask about the schema.
    @AfterAll
    static void letOthersAskAgain() {
        Introspection.enabledJvmWide(true);
    }

    @BeforeEach
    void call() {
        caller = Caller.at(port, KEY);
    }

    @Test
    void trustedDocumentsAreExecutedNamedOrSent() throws Exception {
        var document = trusted("entities");

        assertThat(caller.query(document, Map.of()).path("entities").has("edges"))
                .isTrue();
        assertThat(named(document).at("/data/entities").has("edges")).isTrue();
    }

    @Test
    void otherDocumentsAreNot() throws Exception {
        for (var document : List.of("{ __typename }", trusted("entities") + " ", "")) {
            var answer = caller.graphQl(document, Map.of());

            assertThat(answer.body())
                    .satisfiesAnyOf(
                            body -> assertThat(body).contains("DOCUMENT_NOT_TRUSTED"),
                            _ -> assertThat(answer.status()).isEqualTo(400));
        }
        assertThat(code(named("{ __typename }"))).isEqualTo("DOCUMENT_NOT_TRUSTED");
    }

    @Test
    void theSchemaIsNotTold() throws Exception {
        var answer = caller.graphQl(trusted("kinds"), Map.of()).json();

        assertThat(answer.path("errors")).isNotEmpty();
        assertThat(answer.toString()).doesNotContain("EntityConnection");
    }

    @Test
    void theLimitOfTheCostIsTheOperators() throws Exception {
        var answer = caller.graphQl(trusted("costly"), Map.of()).json();

        assertThat(code(answer)).isEqualTo("QUERY_TOO_COSTLY");
        assertThat(answer.at("/extensions/cost/limit").asInt()).isEqualTo(100);
    }

    @Test
    void thePageAndAllItsPartsComeFromThisServer() {
        var browser = Caller.at(port, "");
        var page = browser.get("/graphiql");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'")
                .doesNotContain("http", "*", "unsafe-eval");

        var references = REFERENCE
                .matcher(page.body())
                .results()
                .map(found -> found.group(1))
                .filter(reference -> !reference.startsWith("data:"))
                .collect(Collectors.toSet());

        assertThat(references).hasSizeGreaterThan(4).allSatisfy(reference -> {
            assertThat(reference).startsWith("/graphiql/");
            var part = browser.get(reference);
            assertThat(part.status()).as(reference).isEqualTo(200);
            assertThat(part.body()).isNotBlank();
        });
        assertThat(page.body()
                        + browser.get("/graphiql/explorer.js").body()
                        + browser.get("/graphiql/explorer.css").body())
                .doesNotContain("://");
        assertThat(browser.get("/graphiql/graphiql.css").body()).doesNotContainPattern("url\\(['\"]?(https?:)?//");
    }

    @Test
    void nothingElseIsServedThere() {
        var browser = Caller.at(port, "");
        for (var path : List.of("/graphiql/nothing.js", "/graphiql/..%2Fapplication.properties", "/graphiql/a/b")) {
            assertThat(browser.get(path).status()).as(path).isIn(400, 401, 404);
        }
    }

    private JsonNode named(String document) throws Exception {
        var hash = PersistedDocumentsTests.hash(document);
        return caller.post(
                        "/graphql",
                        "application/json",
                        "{\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"%s\"}}}".formatted(hash))
                .json();
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asString();
    }

    private static String trusted(String name) throws Exception {
        return Files.readString(Path.of("src/test/resources/trusted/%s.graphql".formatted(name)));
    }
}
