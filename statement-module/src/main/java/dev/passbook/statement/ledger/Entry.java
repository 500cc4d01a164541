package dev.passbook.statement.ledger;

import dev.passbook.statement.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What tells one transaction of an account from another: the day, the movement, and the balance it led to.
/// Narrations are broken and cut differently from statement to statement, so they count only where there is no
/// balance.
///
/// @param narration without white space; empty where there is a balance
record Entry(
        LocalDate date,
        Direction direction,
        BigDecimal amount,
        @Nullable BigDecimal balance,
        String narration) {

    static Entry of(
            LocalDate date, Direction direction, BigDecimal amount, @Nullable BigDecimal balance, String narration) {
        return new Entry(date, direction, amount, balance, balance == null ? narration.replaceAll("\\s+", "") : "");
    }

    /// Whether this one can come right after a balance.
    boolean follows(@Nullable BigDecimal before) {
        return before != null && balance != null && before.add(change()).compareTo(balance) == 0;
    }

    private BigDecimal change() {
        return direction == Direction.CREDIT ? amount : amount.negate();
    }
}
