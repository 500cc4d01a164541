package dev.passbook.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.Line;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.fixtures.StatementTruth;
import dev.passbook.fixtures.TruthRow;
import dev.passbook.statement.Direction;
import dev.passbook.statement.identity.Identity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ScoreTests {

    private static final StatementSketch SKETCH = StatementSketch.of(Layouts.AXIS_RETAIL, 1)
            .telling(
                    Line.credit("2024-04-02", "SALARY", "900.00"),
                    Line.debit("2024-04-03", "RENT", "400.00"),
                    Line.debit("2024-04-04", "TEA", "20.00"));

    private final ServerReading server = new ServerReading();
    private final byte[] pdf = SKETCH.draw().pdf();
    private final StatementTruth genuine = SKETCH.draw().truth();

    @Test
    void scoresAPerfectReadingAsExact() {
        var score = score(genuine, found());

        assertThat(score.isExact()).isTrue();
        assertThat(score.verdict()).isEqualTo(Verdict.VERIFIED);
        assertThat(score.narrations()).isEqualTo(3);
        assertThat(score.fields()).containsEntry(Field.BANK, true).containsEntry(Field.NAME, true);
        assertThat(score.fields()).doesNotContainValue(false);
        assertThat(score.faults()).isEmpty();
    }

    @Test
    void countsALostRowAgainstTheReading() {
        var found = found();

        var score = score(genuine, found.with(found.rows().subList(1, 3), Verdict.VERIFIED, ""));

        assertThat(score.isExact()).isFalse();
        assertThat(score.matched()).isEqualTo(2);
        assertThat(score.got()).isEqualTo(2);
    }

    @Test
    void countsAnInventedRowAgainstTheReading() {
        var found = found();
        var rows = new ArrayList<>(found.rows());
        rows.add(rows.getLast());

        var score = score(genuine, found.with(rows, Verdict.VERIFIED, ""));

        assertThat(score.isExact()).isFalse();
        assertThat(score.matched()).isEqualTo(3);
        assertThat(new Tally(List.of(score)).wronglyVerified()).isEqualTo(1);
    }

    @Test
    void noticesEveryPartOfARow() {
        assertThat(matchedWith(row -> row(row, row.date().plusDays(1), row.direction(), row.amount(), row.balance())))
                .isEqualTo(2);
        assertThat(matchedWith(row -> row(row, row.date(), Direction.DEBIT, row.amount(), row.balance())))
                .isEqualTo(2);
        assertThat(matchedWith(row -> row(row, row.date(), row.direction(), BigDecimal.ONE, row.balance())))
                .isEqualTo(2);
        assertThat(matchedWith(row -> row(row, row.date(), row.direction(), row.amount(), BigDecimal.ONE)))
                .isEqualTo(2);
    }

    @Test
    void comparesNarrationsApartFromTheRows() {
        var truth = withFirst(row ->
                new TruthRow(row.date(), "SALARIES", row.pieces(), row.direction(), row.amount(), row.balance()));

        var score = score(truth, found());

        assertThat(score.isExact()).isTrue();
        assertThat(score.narrations()).isEqualTo(2);
        assertThat(score.faults()).singleElement().asString().contains("SALARIES");
    }

    @Test
    void takesAnEmptyIdentityForWrong() {
        var found = found();
        var nobody = new Identity(null, null, null, null, null, null, null, null, null);

        var score = score(genuine, new Findings(null, nobody, found.rows(), found.verdict(), ""));

        assertThat(score.fields()).hasSize(6).doesNotContainValue(true);
    }

    @Test
    void neverCallsARefusedFileExact() {
        var nil = genuine(List.of());

        assertThat(score(nil, Findings.refused("")).isExact()).isFalse();
    }

    private int matchedWith(UnaryOperator<TruthRow> change) {
        return score(withFirst(change), found()).matched();
    }

    private StatementTruth withFirst(UnaryOperator<TruthRow> change) {
        var rows = new ArrayList<>(genuine.rows());
        rows.set(0, change.apply(rows.getFirst()));
        return genuine(rows);
    }

    private StatementTruth genuine(List<TruthRow> rows) {
        return new StatementTruth(
                genuine.bank(),
                genuine.holder(),
                genuine.address(),
                genuine.accountNumber(),
                genuine.ifsc(),
                genuine.period(),
                genuine.opening(),
                genuine.closing(),
                rows);
    }

    private static TruthRow row(
            TruthRow row, LocalDate date, Direction direction, BigDecimal amount, BigDecimal balance) {
        return new TruthRow(date, row.narration(), row.pieces(), direction, amount, balance);
    }

    private Findings found() {
        return server.read(pdf, null, true);
    }

    private static Score score(StatementTruth truth, Findings found) {
        var sample = new Sample("axis", "told", "seed 1", Sample.Standing.GENUINE, new byte[0], null, Truth.of(truth));
        return Score.of(sample, found, Duration.ZERO);
    }
}
