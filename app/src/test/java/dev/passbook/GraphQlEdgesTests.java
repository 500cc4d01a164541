package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passbook.access.Strangers;
import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// What GraphQL does not give: to strangers, to other tenants, to impossible arguments; and how little SQL it
/// takes.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "passbook.api-key=" + GraphQlEdgesTests.KEY,
            "spring.datasource.url=jdbc:h2:mem:graphql;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
@Import(Strangers.class)
class GraphQlEdgesTests {

    static final String KEY = "graphql-key";

    private static final int BATCHES = 4;

    private static final String STRANGER = "stranger-key";

    private static final String EVERYTHING = """
            { entities(first: 100) { edges { node {
                id
                statements { edges { node {
                    id suspicions { fraudType } reconciliation { __typename } account { number }
                    transactions(first: 5) { edges { node { hash classification { channel override { by } } } } }
                } } }
                accounts { number statements { id } transactions(first: 5) { edges { node { hash } } }
                    analysis {
                        salaries { transaction { hash classification { rule } } } months { month } score { value }
                        predictors { credits recentMonths { month credits } }
                        bounces { transactions { hash } } undisclosedInstalments { transactions { hash } }
                        topDebits { month transactions { hash classification { channel override { by } } } }
                    } }
            } } } }
            """;

    @LocalServerPort
    int port;

    @Autowired
    Queries queries;

    Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.at(port, KEY);
    }

    @Test
    void withoutAKeyThereIsNoAnswer() {
        assertThat(Caller.at(port, "")
                        .graphQl("{ entities { edges { cursor } } }", Map.of())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aSocketWithoutAKeyIsClosedAsUnauthorized() {
        var refused = Caller.at(port, "wrong").socket().start();

        assertThatThrownBy(() -> refused.block(Duration.ofSeconds(20))).hasMessageContaining("4401");
    }

    @Test
    void whatBelongsToAnotherTenantDoesNotExist(@Autowired Strangers strangers) {
        var uploaded = Journey.upload(caller, GeneratedStatement.generate(Layouts.AXIS_RETAIL, 8), Map.of());
        var ids = Map.<String, Object>of(
                "entity", uploaded.path("entity_id").asString(),
                "statement", uploaded.path("statement_id").asString());
        strangers.make(STRANGER);
        var stranger = Caller.at(port, STRANGER);

        var seen = stranger.query(
                "query ($entity: ID!, $statement: ID!) { entity(id: $entity) { id } statement(id: $statement) { id } entities { edges { cursor } } }",
                ids);
        var frames = stranger.socket()
                .document("subscription ($statement: ID!) { statementProgress(statementId: $statement) { status } }")
                .variable("statement", ids.get("statement"))
                .retrieveSubscription("statementProgress")
                .toEntity(Map.class)
                .collectList()
                .block(Duration.ofSeconds(20));

        assertThat(seen.toString()).isEqualTo("{\"entity\":null,\"statement\":null,\"entities\":{\"edges\":[]}}");
        assertThat(frames).isEmpty();
        var path = Caller.REST + "/entity/" + ids.get("entity");
        assertThat(stranger.get(path + "/").status()).isEqualTo(404);
        assertThat(stranger.get(path + "/transactions/").status()).isEqualTo(404);
        assertThat(stranger.upload(
                                Caller.REST + "/statement/bankless_upload/",
                                Map.of("entity_id", uploaded.path("entity_id").asString()),
                                GeneratedStatement.generate(Layouts.AXIS_RETAIL, 9)
                                        .pdf())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void impossibleArgumentsAreTheCallersMistake() {
        for (var arguments : new String[] {"first: 0", "first: 501", "after: \"nonsense\""}) {
            var answer = caller.graphQl("{ entities(%s) { edges { cursor } } }".formatted(arguments), Map.of());

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().at("/errors/0/extensions/classification").asString())
                    .isEqualTo("BAD_REQUEST");
        }
    }

    @Test
    void bodiesThatAreNoGraphQlRequestAreTheCallersMistake() {
        for (var body : new String[] {"", "{", "[]", "\"x\"", "{\"variables\": {}}", "{\"query\": \"a\nb\"}"}) {
            var status = caller.post("/graphql", "application/json", body).status();

            assertThat(status).as(body).isBetween(400, 499);
        }
    }

    @Test
    void thePageToWriteGraphQlOnIsOffUnlessItIsSwitchedOn() {
        for (var path : new String[] {"/graphiql", "/graphiql/index.html", "/graphiql/graphiql.js"}) {
            assertThat(caller.get(path).status()).as(path).isEqualTo(404);
        }
    }

    /// What is ready at the same time is loaded together; when it is ready differs by a batch or two from run to run.
    /// A query an entity, account or statement would show as eight.
    @Test
    void theNumberOfQueriesDoesNotGrowWithWhatIsAskedFor() {
        uploadToNewEntities(1);
        var few = queriesOf(EVERYTHING);

        uploadToNewEntities(8);
        var many = queriesOf(EVERYTHING);

        assertThat(few).isPositive();
        assertThat(many).isBetween(few - BATCHES, few + BATCHES);
    }

    private void uploadToNewEntities(int count) {
        IntStream.range(0, count)
                .mapToObj(_ -> Journey.upload(
                        caller, GeneratedStatement.generate(Layouts.HDFC_CLASSIC, 100 + count), Map.of()))
                .toList()
                .forEach(uploaded ->
                        Journey.untilDone(caller, uploaded.path("entity_id").asString()));
    }

    private int queriesOf(String document) {
        queries.count.set(0);
        caller.query(document, Map.of());
        return queries.count.get();
    }

    /// Counts the queries that jOOQ sends for readers. The feed of the journal may still be reading what an upload
    /// changed, and the audit log be writing of it.
    @TestConfiguration
    static class Queries {

        private static final Set<String> OTHERS = Set.of("journal-teller", "audit-writer");

        final AtomicInteger count = new AtomicInteger();

        @Bean
        ExecuteListenerProvider counting() {
            return new DefaultExecuteListenerProvider(new ExecuteListener() {
                @Override
                public void executeStart(ExecuteContext context) {
                    if (!OTHERS.contains(Thread.currentThread().getName())) {
                        count.incrementAndGet();
                    }
                }
            });
        }
    }
}
