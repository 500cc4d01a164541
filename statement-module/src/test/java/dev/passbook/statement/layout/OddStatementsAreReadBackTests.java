package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.layout.Proof.Verified;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Statements whose habits were drawn one by one: what is not read as it was printed is never verified.
class OddStatementsAreReadBackTests {

    private static final int STATEMENTS = 1_000;

    /// What became of one statement.
    private record Outcome(long seed, boolean exact, boolean verified) {}

    @Test
    void readsThemBackOrDoesNotVouchForThem() {
        var outcomes = LongStream.range(0, STATEMENTS)
                .mapToObj(OddStatementsAreReadBackTests::read)
                .toList();

        assertThat(outcomes).filteredOn(o -> o.verified() && !o.exact()).isEmpty();
        assertThat(outcomes).filteredOn(Outcome::exact).hasSizeGreaterThan(STATEMENTS * 98 / 100);
        assertThat(outcomes).filteredOn(Outcome::verified).hasSizeGreaterThan(STATEMENTS * 60 / 100);
    }

    private static Outcome read(long seed) {
        var statement = OddStatement.of(seed);
        return StatementReader.create().read(statement.pages()) instanceof Reading.Table table
                ? new Outcome(seed, rows(table, statement).equals(statement.rows()), table.proof() instanceof Verified)
                : new Outcome(seed, false, false);
    }

    private static List<String> rows(Reading.Table table, OddStatement statement) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(i -> row(table.rows().get(i), statement, i))
                .toList();
    }

    /// A balance that is not printed is no part of the truth.
    private static String row(Row row, OddStatement statement, int i) {
        boolean printed =
                i >= statement.rows().size() || !statement.rows().get(i).endsWith(" -");
        return "%s %s %s %s".formatted(row.date(), row.direction(), row.amount(), printed ? row.balance() : "-");
    }
}
