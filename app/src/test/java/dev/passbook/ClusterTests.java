package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.passbook.fixtures.GeneratedStatement;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/// Two servers, in processes of their own, on one real PostgreSQL. The last test kills one of them.
@TestMethodOrder(OrderAnnotation.class)
class ClusterTests {

    private static final String DATABASE = "cluster";

    /// Each step of the work on a statement is begun once: its extraction and its analysis.
    private static final int STEPS = 2;

    private static final String PROGRESS =
            "subscription ($entity: ID!) { entityProgress(entityId: $entity) { eventId status stage revision } }";

    static ServerProcess one;
    static ServerProcess other;

    @BeforeAll
    static void start() throws IOException {
        var environment = ServerProcess.withQuickTakeOver(Map.of(
                "PASSBOOK_DB_URL", PostgresServer.database(DATABASE),
                "PASSBOOK_DB_USER", PostgresServer.user()));
        one = ServerProcess.launch("one", environment);
        other = ServerProcess.launch("other", environment);
        one.awaitReady();
        other.awaitReady();
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    /// Whichever of the two does the work, one of the subscribers is on the other.
    @Test
    @Order(1)
    void subscribersOnBothServersSeeTheSameProgress() {
        var entity = one.caller()
                .post(Caller.REST + "/entity/", "application/json", "{}")
                .json()
                .path("entity_id")
                .asString();
        var seenAtOne = follow(one.caller(), entity);
        var seenAtOther = follow(other.caller(), entity);

        Journey.upload(one.caller(), Journey.longStatement(3), Map.of("entity_id", entity));

        await().atMost(Journey.PATIENCE).until(() -> isCompleted(seenAtOne) && isCompleted(seenAtOther));
        for (var seen : List.of(seenAtOne, seenAtOther)) {
            assertThat(seen).extracting(ClusterTests::revision).isSorted().doesNotHaveDuplicates();
            assertThat(seen).extracting(frame -> frame.path("stage").asString()).contains("EXTRACTING");
        }
        assertThat(seenAtOne).isEqualTo(seenAtOther);
    }

    @Test
    @Order(2)
    void eachStatementIsDoneOnce() throws SQLException {
        var statements = statements();
        var entities = uploadAll(statements);

        assertAllDone(entities, statements);
        assertThat(runs()).hasSizeGreaterThan(statements.size()).containsOnly(STEPS);
    }

    @Test
    @Order(3)
    void theSurvivorTakesOverWhatADeadOneHadInHand() {
        var statements = statements();
        var entities = uploadAll(statements);

        one.kill();

        assertAllDone(entities, statements);
    }

    private static List<GeneratedStatement> statements() {
        return IntStream.range(10, 16).mapToObj(Journey::longStatement).toList();
    }

    private static List<String> uploadAll(List<GeneratedStatement> statements) {
        return statements.stream()
                .map(statement -> Journey.upload(one.caller(), statement, Map.of()))
                .map(uploaded -> uploaded.path("entity_id").asString())
                .toList();
    }

    private static void assertAllDone(List<String> entities, List<GeneratedStatement> statements) {
        for (int i = 0; i < statements.size(); i++) {
            var done = Journey.untilDone(other.caller(), entities.get(i));
            Journey.assertRows(done.path("transactions"), statements.get(i).truth());
        }
    }

    private static List<JsonNode> follow(Caller caller, String entity) {
        var frames = new CopyOnWriteArrayList<JsonNode>();
        caller.socket()
                .document(PROGRESS)
                .variable("entity", entity)
                .retrieveSubscription("entityProgress")
                .toEntity(JsonNode.class)
                .subscribe(frames::add);
        return frames;
    }

    private static boolean isCompleted(List<JsonNode> frames) {
        return frames.stream().map(Journey::status).anyMatch("COMPLETED"::equals);
    }

    private static int revision(JsonNode frame) {
        return frame.path("revision").asInt();
    }

    /// How often work was begun on each statement.
    private static List<Integer> runs() throws SQLException {
        var runs = new ArrayList<Integer>();
        try (var connection = PostgresServer.connect(DATABASE);
                var rows = connection.createStatement().executeQuery("select run from progress")) {
            while (rows.next()) {
                runs.add(rows.getInt(1));
            }
        }
        return runs;
    }
}
