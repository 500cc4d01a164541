package dev.passbook.analysis.monthly;

import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A transaction with the balance that it left.
///
/// @param after as printed; where the statement prints none, as it follows from the nearest balance that is known;
///     null when it follows from nothing
record BalancedRow(LedgerRow row, @Nullable BigDecimal after) {

    /// Carries balances from row to row, onwards first and then back, but not over days that no statement covers.
    ///
    /// @param opening the balance before the first row, if known
    static List<BalancedRow> all(List<LedgerRow> rows, CoveredDays days, @Nullable BigDecimal opening) {
        var balanced = new ArrayList<BalancedRow>(rows.size());
        for (var row : rows) {
            var before = balanced.isEmpty() ? opening : balanced.getLast().leftFor(row, days);
            balanced.add(new BalancedRow(row, row.balance() == null ? plus(before, row) : row.balance()));
        }
        fillBackwards(balanced, days);
        return balanced;
    }

    /// The balance that the transaction found.
    @Nullable
    BigDecimal before() {
        return after == null ? null : after.subtract(effect(row));
    }

    private static void fillBackwards(List<BalancedRow> rows, CoveredDays days) {
        for (int at = rows.size() - 2; at >= 0; at--) {
            var row = rows.get(at);
            var next = rows.get(at + 1);
            if (row.after == null && days.unbroken(row.row.date(), next.row.date())) {
                rows.set(at, new BalancedRow(row.row, next.before()));
            }
        }
    }

    private @Nullable BigDecimal leftFor(LedgerRow next, CoveredDays days) {
        return after != null && days.unbroken(row.date(), next.date()) ? after : null;
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal before, LedgerRow row) {
        return before == null ? null : before.add(effect(row));
    }

    private static BigDecimal effect(LedgerRow row) {
        return row.isCredit() ? row.amount() : row.amount().negate();
    }
}
