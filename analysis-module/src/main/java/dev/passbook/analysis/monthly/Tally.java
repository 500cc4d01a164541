package dev.passbook.analysis.monthly;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many transactions, and how much money.
///
/// @param amount in rupees, two decimals
public record Tally(int count, BigDecimal amount) {

    /// No transactions.
    public static final Tally NONE = new Tally(0, new BigDecimal("0.00"));

    Tally plus(Tally other) {
        return new Tally(count + other.count, amount.add(other.amount));
    }

    /// The amount of one on average, rounded half up to two decimals; 0 where there is none.
    public BigDecimal average() {
        return count == 0 ? NONE.amount : amount.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }
}
