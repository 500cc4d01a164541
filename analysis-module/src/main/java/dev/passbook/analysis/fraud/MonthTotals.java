package dev.passbook.analysis.fraud;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Months whose credits and debits are equal to the paisa.
record MonthTotals(FraudCatalogue catalogue) implements FraudCheck {

    private static final int FEWEST = 2;

    /// Small months are equal by chance: one sum came in and was spent.
    private static final int FEWEST_IN_ALL = 6;

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        var months = new TreeMap<YearMonth, List<LedgerRow>>();
        ledger.rows()
                .forEach(row -> months.computeIfAbsent(row.month(), _ -> new ArrayList<>())
                        .add(row));
        return months.entrySet().stream()
                .filter(month -> isEqual(month.getValue()))
                .map(month -> catalogue.sign(
                        "equal_credit_debit",
                        "Credits and debits of the month are equal",
                        month.getKey(),
                        total(month.getValue(), LedgerRow::isCredit)))
                .toList();
    }

    private static boolean isEqual(List<LedgerRow> rows) {
        long credits = rows.stream().filter(LedgerRow::isCredit).count();
        return rows.size() >= FEWEST_IN_ALL
                && credits >= FEWEST
                && rows.size() - credits >= FEWEST
                && total(rows, LedgerRow::isCredit).compareTo(total(rows, LedgerRow::isDebit)) == 0;
    }

    private static BigDecimal total(List<LedgerRow> rows, Predicate<LedgerRow> which) {
        return rows.stream().filter(which).map(LedgerRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
