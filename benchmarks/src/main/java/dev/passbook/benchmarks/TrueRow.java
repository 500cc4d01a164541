package dev.passbook.benchmarks;

import dev.passbook.statement.Direction;
import dev.passbook.statement.layout.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One transaction as a statement really has it.
///
/// @param amount positive
/// @param balance after it; null where the statement prints none
record TrueRow(
        LocalDate date,
        Direction direction,
        BigDecimal amount,
        @Nullable BigDecimal balance,
        String narration) {

    /// Whether a row says the same, but for the narration.
    boolean isReadAs(Row row) {
        return date.equals(row.date())
                && direction == row.direction()
                && amount.compareTo(row.amount()) == 0
                && isBalance(row.balance());
    }

    /// Whether the narration is the same but for white space: banks cut words at the end of a line.
    boolean isNarratedAs(Row row) {
        return Spelling.unspaced(narration).equals(Spelling.unspaced(row.narration()));
    }

    private boolean isBalance(@Nullable BigDecimal read) {
        return balance == null || read != null && balance.compareTo(read) == 0;
    }
}
