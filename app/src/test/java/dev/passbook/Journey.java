package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.fixtures.StatementTruth;
import dev.passbook.fixtures.TruthRow;
import dev.passbook.journal.EventId;
import dev.passbook.statement.Direction;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The steps of a caller's way through the server.
final class Journey {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private Journey() {}

    static JsonNode upload(Caller caller, GeneratedStatement statement, Map<String, String> fields) {
        var answer = caller.upload(Caller.REST + "/statement/bankless_upload/?identity=true", fields, statement.pdf());
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    static JsonNode read(Caller caller, String entity, String what) {
        var answer = caller.get(Caller.REST + "/entity/%s/%s/".formatted(entity, what));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    /// Polls as legacy clients do, until no statement of the entity is processing.
    static JsonNode untilDone(Caller caller, String entity) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> read(caller, entity, "transactions"), Journey::isDone);
    }

    private static boolean isDone(JsonNode answer) {
        return answer.path("progress")
                .valueStream()
                .noneMatch(progress -> status(progress).equals("processing"));
    }

    static String status(JsonNode progress) {
        return progress.path("status").asString();
    }

    /// Long enough that a server can be caught in the middle of it.
    static GeneratedStatement longStatement(int seed) {
        return StatementSketch.of(Layouts.AXIS_RETAIL, seed).rows(2_000).draw();
    }

    /// Returns, with the entity, when a worker has the statement in hand.
    static String uploadAndAwaitStart(Caller caller, GeneratedStatement statement) {
        var uploaded = upload(caller, statement, Map.of());
        var variables =
                Map.<String, Object>of("id", uploaded.path("statement_id").asString());
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> caller.query("query ($id: ID!) { statement(id: $id) { progress { stage } } }", variables)
                        .at("/statement/progress/stage")
                        .asString()
                        .equals("EXTRACTING"));
        return uploaded.path("entity_id").asString();
    }

    /// The places of frames of progress in the journal.
    static List<Long> eventNumbers(List<JsonNode> frames) {
        return frames.stream()
                .map(frame -> frame.path("eventId").asString())
                .map(id -> EventId.parse(id).orElseThrow().number())
                .toList();
    }

    static void assertRows(JsonNode transactions, StatementTruth truth) {
        assertThat(transactions.valueStream().map(Journey::row))
                .containsExactlyElementsOf(
                        truth.rows().stream().map(Journey::row).toList());
    }

    private static String row(JsonNode transaction) {
        return "%s %s %s %s"
                .formatted(
                        transaction.path("date").asString().substring(0, 10),
                        transaction.path("transaction_type").asString(),
                        plain(transaction.path("amount").decimalValue()),
                        plain(transaction.path("balance").decimalValue()));
    }

    private static String row(TruthRow row) {
        var type = row.direction() == Direction.CREDIT ? "credit" : "debit";
        return "%s %s %s %s".formatted(row.date(), type, plain(row.amount()), plain(row.balance()));
    }

    private static String plain(BigDecimal figure) {
        return figure.setScale(2).toPlainString();
    }
}
