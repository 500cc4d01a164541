package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import graphql.introspection.IntrospectionQuery;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// What an operation may ask for has bounds, whatever it comes over, and its cost is told with each answer.
@GraphQlServer
class MeteringTests {

    private static final long LIMIT = 1_000_000;

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.at(port, GraphQlServer.KEY);
    }

    @Test
    void theCostIsOneForEachFieldThatMayBeAnswered() {
        // entities, pageInfo and hasNextPage, edges, and 7 times cursor, node and id
        assertThat(cost("{ entities(first: 7) { pageInfo { hasNextPage } edges { cursor node { id } } } }"))
                .isEqualTo(4 + 7 * 3);
        assertThat(cost("{ entities { edges { cursor } } }")).isEqualTo(2 + 20);
        assertThat(cost("{ entities(first: 3) { edges { node { statements(first: 5) { edges { cursor } } } } } }"))
                .isEqualTo(2 + 3 * (1 + 2 + 5));
        assertThat(cost("{ __typename }")).isEqualTo(1);
    }

    @Test
    void variablesAndFragmentsCountAsWhatTheyStandFor() {
        var document = """
                query ($n: Int!) { one: entities(first: $n) { ...Page } other: entities(first: 2) { ...Page } }
                fragment Page on EntityConnection { edges { cursor } }
                """;

        var answer = caller.graphQl(document, Map.of("n", 9)).json();

        assertThat(answer.at("/extensions/cost/requested").asLong()).isEqualTo(2 + 9 + 2 + 2);
        assertThat(answer.at("/extensions/cost/limit").asLong()).isEqualTo(LIMIT);
    }

    @Test
    void whatCostsTooMuchIsRefusedWhole() {
        var everything = "{ entities(first: 500) { edges { node { statements(first: 500) { edges { node {"
                + " transactions(first: 500) { edges { cursor } } } } } } } } }";

        var answer = caller.graphQl(everything, Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertRefused(answer.json(), "QUERY_TOO_COSTLY");
        assertThat(answer.json().at("/extensions/cost/requested").asLong()).isGreaterThan(LIMIT);
    }

    @Test
    void whatGoesTooDeepIsRefused() {
        var deep = nested("statements { account { ", 8, "id", " } }");

        assertRefused(
                caller.graphQl("{ node(id: \"x\") { ... on Account { " + deep + " } } }", Map.of())
                        .json(),
                "QUERY_TOO_DEEP");
    }

    @Test
    void aliasesFieldsAndListsHaveBounds() {
        var aliases =
                IntStream.range(0, 101).mapToObj("a%d: __typename"::formatted).collect(Collectors.joining(" "));
        var doubling = IntStream.range(0, 12)
                .mapToObj(i ->
                        "fragment F%d on Statement { a%d: account { statements { ...F%d } } b%d: account { statements { ...F%d } } }"
                                .formatted(i, i, i + 1, i, i + 1))
                .collect(Collectors.joining(" "));
        var bomb = "{ statement(id: \"x\") { ...F0 } } fragment F12 on Statement { id } " + doubling;
        var fields = Collections.nCopies(1_001, "CHANNEL");

        assertRefused(caller.graphQl("{ " + aliases + " }", Map.of()).json(), "QUERY_TOO_COSTLY");
        assertRefused(caller.graphQl(bomb, Map.of()).json(), "QUERY_TOO_COSTLY");
        assertRefused(caller.graphQl("""
                                mutation ($fields: [ClassificationField!]!) { withdrawOverride(input:
                                    {accountId: "a", transactionHash: "b", fields: $fields}) { errors { __typename } } }
                                """, Map.of("fields", fields)).json(), "VARIABLES_TOO_LONG");
    }

    @Test
    void documentsHaveBounds() {
        for (var document : List.of(
                "{ __typename } #" + "x".repeat(50_000),
                "{ " + "__typename ".repeat(10_001) + "}",
                nested("{ a ", 3_000, "", "}"))) {
            var answer = caller.graphQl(document, Map.of());

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("errors")).isNotEmpty();
            assertThat(answer.json().has("data") && !answer.json().path("data").isNull())
                    .isFalse();
        }
    }

    @Test
    void bodiesHaveBounds() {
        var body = "{\"query\": \"{ __typename }\", \"variables\": {\"x\": \"" + "y".repeat(1 << 20) + "\"}}";

        var answer = caller.post("/graphql", "application/json", body);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("detail").asString()).isEqualTo("The request is too large.");
    }

    @Test
    void theStandardQuestionsAboutTheSchemaAreAnswered() {
        var answer = caller.graphQl(IntrospectionQuery.INTROSPECTION_QUERY, Map.of());

        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
    }

    @Test
    void whatComesOverASocketIsMeteredToo() {
        var deep = nested("statements { account { ", 8, "id", " } }");

        var answer = caller.socket()
                .document("{ node(id: \"x\") { ... on Account { " + deep + " } } }")
                .execute()
                .block(Duration.ofSeconds(20));
        var fine = caller.socket().document("{ __typename }").execute().block(Duration.ofSeconds(20));

        assertThat(answer.getErrors().getFirst().getExtensions()).containsEntry("code", "QUERY_TOO_DEEP");
        assertThat(fine.getExtensions().get("cost")).isEqualTo(Map.of("requested", 1, "limit", (int) LIMIT));
    }

    @Test
    void eachFrameOfASubscriptionTellsItsCost() {
        var entity = caller.query("mutation { registerEntity { entity { id } } }", Map.of())
                .at("/registerEntity/entity/id")
                .asString();
        Journey.upload(caller, GeneratedStatement.generate(Layouts.AXIS_RETAIL, 5), Map.of("entity_id", entity));

        var frame = caller.socket()
                .document("subscription ($id: ID!) { entityProgress(entityId: $id) { status } }")
                .variable("id", entity)
                .executeSubscription()
                .blockFirst(Duration.ofSeconds(20));

        assertThat(frame.getExtensions().get("cost")).isEqualTo(Map.of("requested", 2, "limit", (int) LIMIT));
    }

    private long cost(String document) {
        var answer = caller.graphQl(document, Map.of());
        assertThat(answer.json().has("errors")).as(answer.body()).isFalse();
        return answer.json().at("/extensions/cost/requested").asLong();
    }

    private static String nested(String open, int times, String core, String close) {
        return open.repeat(times) + core + close.repeat(times);
    }

    private static void assertRefused(JsonNode answer, String code) {
        assertThat(answer.at("/errors/0/extensions/code").asString())
                .as(answer.toString())
                .isEqualTo(code);
        assertThat(answer.path("data").isNull() || !answer.has("data")).isTrue();
    }
}
