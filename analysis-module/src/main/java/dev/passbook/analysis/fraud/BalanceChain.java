package dev.passbook.analysis.fraud;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.statement.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Balances that do not follow from each other (domain reference, D.4).
record BalanceChain(FraudCatalogue catalogue) implements FraudCheck {

    private static final BigDecimal PAISA = new BigDecimal("0.01");
    private static final BigDecimal RUPEE = BigDecimal.ONE;

    /// So many of a hundred balances in whole rupees, while amounts are not, mean that the bank rounds.
    private static final int ROUNDED_PERCENT = 90;

    /// A forger changes some rows. When more than so many of a hundred do not follow, the page was misread.
    private static final int MISREAD_PERCENT = 10;

    /// A few breaks in a short statement are no misreading.
    private static final int FEW = 3;

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        var tolerance = isRounded(ledger.rows()) ? RUPEE : PAISA;
        var breaks = new ArrayList<FraudSign>();
        BigDecimal before = null;
        LedgerRow last = null;
        for (var day : Days.of(ledger.rows())) {
            var anchor = last != null && crossesGap(ledger, last, day.getFirst()) ? null : before;
            before = follow(day, anchor, tolerance, breaks);
            last = day.getLast();
        }
        boolean misread = breaks.size() > FEW
                && 100L * breaks.size() > (long) MISREAD_PERCENT * ledger.rows().size();
        return misread ? List.of() : breaks;
    }

    /// Follows the rows of one day and tells its closing balance; null when unknown.
    private @Nullable BigDecimal follow(
            List<LedgerRow> day, @Nullable BigDecimal opening, BigDecimal tolerance, List<FraudSign> breaks) {
        var found = new ArrayList<FraudSign>();
        var expected = opening;
        for (var row : day) {
            var next = expected == null ? null : expected.add(signed(row));
            if (row.balance() == null) {
                expected = next;
                continue;
            }
            if (next != null && !isExplained(row, next, row.balance(), tolerance)) {
                found.add(broken(row, next, row.balance()));
            }
            expected = row.balance();
        }
        var closing = found.isEmpty() || opening == null ? null : reordered(day, opening, tolerance);
        if (closing != null) {
            return closing;
        }
        breaks.addAll(found);
        return expected;
    }

    /// Banks sort the rows of a day as they like; then the day's closing is the balance of another row than the
    /// last.
    private static @Nullable BigDecimal reordered(List<LedgerRow> day, BigDecimal opening, BigDecimal tolerance) {
        var closing = day.stream().map(BalanceChain::signed).reduce(opening, BigDecimal::add);
        boolean shown = day.size() > 1
                && day.stream()
                        .map(LedgerRow::balance)
                        .anyMatch(balance -> balance != null && isNear(balance, closing, tolerance));
        return shown ? closing : null;
    }

    /// A row whose side was misread is off by twice its amount: a mistake of the reader, not of the writer.
    private static boolean isExplained(LedgerRow row, BigDecimal expected, BigDecimal printed, BigDecimal tolerance) {
        var otherSide = expected.subtract(signed(row)).subtract(signed(row));
        return isNear(printed, expected, tolerance) || isNear(printed, otherSide, tolerance);
    }

    private FraudSign broken(LedgerRow row, BigDecimal expected, BigDecimal printed) {
        var reason = "The balance is %s where %s follows".formatted(printed, expected);
        return catalogue.sign("inconsistent_transaction", row, reason, expected, printed, printed.subtract(expected));
    }

    private static boolean crossesGap(Ledger ledger, LedgerRow earlier, LedgerRow later) {
        return ledger.coverage().gaps().stream()
                .map(Period::from)
                .anyMatch(gap -> gap.isAfter(earlier.date()) && gap.isBefore(later.date()));
    }

    private static boolean isRounded(List<LedgerRow> rows) {
        long whole = rows.stream()
                .map(LedgerRow::balance)
                .filter(balance -> balance != null && isWhole(balance))
                .count();
        boolean odd = rows.stream().anyMatch(row -> !isWhole(row.amount()));
        return odd && 100 * whole >= (long) ROUNDED_PERCENT * rows.size();
    }

    private static boolean isWhole(BigDecimal amount) {
        return RoundAmounts.isMultiple(amount, 0);
    }

    private static boolean isNear(BigDecimal printed, BigDecimal expected, BigDecimal tolerance) {
        return printed.subtract(expected).abs().compareTo(tolerance) <= 0;
    }

    private static BigDecimal signed(LedgerRow row) {
        return row.isCredit() ? row.amount() : row.amount().negate();
    }
}
