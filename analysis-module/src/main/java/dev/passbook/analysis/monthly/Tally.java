package dev.passbook.analysis.monthly;

import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;

/// How many transactions, and how much money.
///
/// @param amount in rupees, two decimals
public record Tally(int count, BigDecimal amount) {

    /// No transactions.
    public static final Tally NONE = new Tally(0, new BigDecimal("0.00"));

    static Tally of(List<LedgerRow> rows, Predicate<LedgerRow> which) {
        int count = 0;
        var amount = BigDecimal.ZERO;
        for (var row : rows) {
            if (which.test(row)) {
                count++;
                amount = amount.add(row.amount());
            }
        }
        return count == 0 ? NONE : new Tally(count, amount);
    }

    Tally plus(Tally other) {
        return new Tally(count + other.count, amount.add(other.amount));
    }

    /// The amount of one on average, rounded half up to two decimals; 0 where there is none.
    public BigDecimal average() {
        return count == 0 ? NONE.amount : amount.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }
}
