package dev.passbook.analysis.ledger;

import dev.passbook.statement.AccountId;
import dev.passbook.statement.BankId;
import dev.passbook.statement.Coverage;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All visible transactions of one account, oldest first: the only input of analysers, so that each of them is a
/// function of it and nothing else.
///
/// @param holder as printed, titles included
/// @param category `individual` or `corporate`
/// @param creditLimit the overdraft or sanctioned limit
/// @param coverage the days that statements span, with or without transactions
public record Ledger(
        AccountId account,
        BankId bank,
        @Nullable String holder,
        @Nullable String category,
        @Nullable BigDecimal creditLimit,
        Coverage coverage,
        List<LedgerRow> rows) {

    public Ledger {
        rows = List.copyOf(rows);
    }

    /// The same account with other rows.
    public Ledger withRows(List<LedgerRow> others) {
        return new Ledger(account, bank, holder, category, creditLimit, coverage, others);
    }
}
