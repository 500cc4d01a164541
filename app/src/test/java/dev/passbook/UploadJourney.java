package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.Line;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.fixtures.StatementTruth;
import dev.passbook.fixtures.TruthRow;
import dev.passbook.statement.Direction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// What every caller goes through, on whichever database: one contract, a subclass for each.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "passbook.api-key=" + UploadJourney.KEY)
abstract class UploadJourney {

    static final String KEY = "journey-key";

    private static final String PROGRESS = """
            subscription ($statement: ID!) {
              statementProgress(statementId: $statement) { statementId status stage message revision updatedAt }
            }
            """;

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.at(port, KEY);
    }

    @Test
    void uploadAnswersAtOnceAndTheRowsFollow() {
        var statement = GeneratedStatement.generate(Layouts.AXIS_RETAIL, 7);

        var uploaded = Journey.upload(caller, statement, Map.of());
        var done = Journey.untilDone(caller, uploaded.path("entity_id").asString());

        assertThat(uploaded.path("bank_name").asString()).isEqualTo("axis");
        assertThat(uploaded.path("identity").path("account_number").asString())
                .isEqualTo(statement.truth().accountNumber());
        assertThat(uploaded.path("is_fraud").asBoolean()).isFalse();
        assertThat(Journey.status(done.path("progress").path(0))).isEqualTo("completed");
        Journey.assertRows(done.path("transactions"), statement.truth());
        assertThat(done.path("accounts").path(0).path("months").size()).isPositive();
    }

    @Test
    void graphQlReadsTheSame() {
        var statement = GeneratedStatement.generate(Layouts.HDFC_CLASSIC, 11);
        var uploaded = Journey.upload(caller, statement, Map.of());
        var entity = uploaded.path("entity_id").asString();
        Journey.untilDone(caller, entity);

        var data = caller.query("""
                query ($entity: ID!) {
                  entity(id: $entity) {
                    statements { edges { node {
                      id bank period { from to } progress { status }
                      reconciliation { __typename ... on Verified { openingBalance closingBalance } }
                      transactions(first: 500) { edges { node {
                        date direction amount balance narration place { page } classification { channel rule }
                      } } pageInfo { hasNextPage } }
                    } } }
                    accounts { number statements { id } transactions(first: 3) { edges { cursor node { hash } } } }
                  }
                }
                """, Map.of("entity", entity));

        var node = data.at("/entity/statements/edges/0/node");
        var rows = node.at("/transactions/edges");
        assertThat(node.path("bank").asString()).isEqualTo("hdfc");
        assertThat(node.at("/reconciliation/__typename").asString()).isEqualTo("Verified");
        assertThat(node.at("/reconciliation/closingBalance").asString())
                .isEqualTo(statement.truth().closing().toPlainString());
        assertThat(rows.size()).isEqualTo(statement.truth().rows().size());
        assertThat(rows.at("/0/node/amount").asString())
                .isEqualTo(statement.truth().rows().getFirst().amount().toPlainString());
        assertThat(rows.at("/0/node/place/page").asInt()).isEqualTo(1);
        assertThat(data.at("/entity/accounts/0/transactions/edges").size()).isEqualTo(3);
        assertThat(data.at("/entity/accounts/0/statements/0/id").asString())
                .isEqualTo(uploaded.path("statement_id").asString());
    }

    /// More than once, because frames that are not kept in order are out of order only now and then.
    @RepeatedTest(5)
    void progressIsPushedFromTheCurrentStateToTheEnd(RepetitionInfo repetition) {
        var uploaded = Journey.upload(caller, longStatement(repetition.getCurrentRepetition()), Map.of());
        var frames = frames(uploaded);

        assertThat(frames).isNotEmpty();
        assertThat(frames.getLast().path("status").asString()).isEqualTo("COMPLETED");
        assertThat(frames)
                .extracting(frame -> frame.path("revision").asInt())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aFinishedStatementHasOneFrame() {
        var uploaded = Journey.upload(caller, GeneratedStatement.generate(Layouts.ICICI_HISTORY, 3), Map.of());
        Journey.untilDone(caller, uploaded.path("entity_id").asString());

        assertThat(frames(uploaded)).extracting(Journey::status).containsExactly("COMPLETED");
    }

    @Test
    void sameFileTwiceIsOneStatement() {
        var statement = GeneratedStatement.generate(Layouts.AXIS_RETAIL, 23);
        var first = Journey.upload(caller, statement, Map.of("link_id", "twice"));
        var second = Journey.upload(caller, statement, Map.of("link_id", "twice"));
        var done = Journey.untilDone(caller, first.path("entity_id").asString());

        assertThat(second.path("statement_id")).isEqualTo(first.path("statement_id"));
        assertThat(done.path("progress").size()).isOne();
        Journey.assertRows(done.path("transactions"), statement.truth());
    }

    @Test
    void overlappingStatementsOfAnAccountAreOneLedger() {
        var whole = StatementSketch.of(Layouts.AXIS_RETAIL, 61).rows(90);
        var truth = whole.draw().truth();
        var parts = List.of(part(whole, truth, 0, 40), part(whole, truth, 60, 90), part(whole, truth, 30, 70));

        var entity = Journey.upload(caller, parts.getFirst(), Map.of("link_id", "overlap"))
                .path("entity_id")
                .asString();
        for (var part : parts.subList(1, parts.size())) {
            Journey.upload(caller, part, Map.of("entity_id", entity));
        }
        var done = Journey.untilDone(caller, entity);

        assertThat(done.path("accounts").size()).isOne();
        assertThat(done.at("/accounts/0/statements").size()).isEqualTo(parts.size());
        assertThat(done.path("transactions")
                        .valueStream()
                        .map(row -> row.path("hash").asString()))
                .doesNotHaveDuplicates();
        Journey.assertRows(done.path("transactions"), truth);
        var accounts = caller.query("""
                query ($entity: ID!) { entity(id: $entity) { accounts {
                    coverage { gaps { from } missingMonths }
                    transactions(first: 500) { edges { node { hash } } }
                    statements { transactions(first: 500) { edges { node { place { line } } } } }
                } } }
                """, Map.of("entity", entity));
        assertThat(accounts.at("/entity/accounts/0/transactions/edges").size()).isEqualTo(90);
        assertThat(accounts.at("/entity/accounts/0/statements/2/transactions/edges")
                        .size())
                .isEqualTo(40);
        assertThat(accounts.at("/entity/accounts/0/coverage/gaps")).isEmpty();
    }

    @Test
    void aProtectedFileIsReadWithItsPassword() {
        var statement = StatementSketch.of(Layouts.AXIS_RETAIL, 31)
                .lockedByAesWith("ASHA0101")
                .draw();

        var uploaded = Journey.upload(caller, statement, Map.of("pdf_password", "ASHA0101"));
        var done = Journey.untilDone(caller, uploaded.path("entity_id").asString());

        Journey.assertRows(done.path("transactions"), statement.truth());
    }

    /// All frames of a subscription that is followed to its end.
    private List<JsonNode> frames(JsonNode uploaded) {
        var frames = caller.socket()
                .document(PROGRESS)
                .variable("statement", uploaded.path("statement_id").asString())
                .retrieveSubscription("statementProgress")
                .toEntity(JsonNode.class)
                .collectList();
        return Objects.requireNonNull(frames.block(Journey.PATIENCE));
    }

    private static GeneratedStatement longStatement(int seed) {
        return StatementSketch.of(Layouts.AXIS_RETAIL, 500 + seed).rows(400).draw();
    }

    /// A statement of some of the rows of another.
    private static GeneratedStatement part(StatementSketch whole, StatementTruth truth, int from, int to) {
        var rows = truth.rows().subList(from, to);
        var opening = from == 0 ? truth.opening() : truth.rows().get(from - 1).balance();
        return whole.period(rows.getFirst().date(), rows.getLast().date())
                .account(Objects.requireNonNull(truth.accountNumber()))
                .opening(opening.toPlainString())
                .telling(rows.stream().map(UploadJourney::line).toList())
                .draw();
    }

    private static Line line(TruthRow row) {
        var date = row.date().toString();
        var amount = row.amount().toPlainString();
        return row.direction() == Direction.CREDIT
                ? Line.credit(date, row.narration(), amount)
                : Line.debit(date, row.narration(), amount);
    }
}
