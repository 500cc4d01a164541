package dev.passbook.statement.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.layout.Proof.Verified;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever language, dates and amounts a statement is printed in: it is read back, or not vouched for.
class ForeignStatementsAreReadBackTests {

    private static final int STATEMENTS = 400;

    static LongStream seeds() {
        return LongStream.range(0, STATEMENTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void vouchesForNothingButTheTruth(long seed) {
        var statement = ForeignStatement.of(seed);

        var reading = StatementReader.create().read(statement.pages());

        if (reading instanceof Reading.Table table && table.proof() instanceof Verified) {
            assertThat(rows(reading)).as(statement.style()).isEqualTo(statement.rows());
        }
    }

    @Test
    void readsAllButAFew() {
        var failed = new ArrayList<String>();
        seeds().forEach(seed -> {
            var statement = ForeignStatement.of(seed);
            if (!rows(StatementReader.create().read(statement.pages())).equals(statement.rows())) {
                failed.add(seed + " " + statement.style());
            }
        });

        assertThat(failed).hasSizeLessThan(STATEMENTS / 50);
    }

    private static List<String> rows(Reading reading) {
        return switch (reading) {
            case Reading.Table table ->
                table.rows().stream()
                        .map(row -> "%s %s %s %s".formatted(row.date(), row.direction(), row.amount(), row.balance()))
                        .toList();
            case Reading.NoTable(var reason) -> List.of(reason);
        };
    }
}
