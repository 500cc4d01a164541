package dev.passbook.analysis.fraud;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.statement.Direction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows that repeat another of the day down to the balance. Two teas for twenty rupees leave two balances.
record DuplicateRows(FraudCatalogue catalogue) implements FraudCheck {

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        var signs = new ArrayList<FraudSign>();
        for (var day : Days.of(ledger.rows())) {
            var seen = new HashSet<Content>();
            for (var row : day) {
                if (row.balance() != null && !seen.add(Content.of(row))) {
                    signs.add(catalogue.sign(
                            "duplicate_transaction", row, "The row stands there twice", row.amount(), row.balance()));
                }
            }
        }
        return signs;
    }

    private record Content(
            Direction direction,
            BigDecimal amount,
            @Nullable BigDecimal balance,
            String narration) {

        static Content of(LedgerRow row) {
            return new Content(row.direction(), row.amount(), row.balance(), row.narration());
        }
    }
}
