package dev.passbook.analysis.fraud;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.SalaryCredit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Rows after which an account without an overdraft is below zero; the first of each day that ends below zero,
/// since banks sort the rows of a day as they like.
record NegativeBalance(FraudCatalogue catalogue) implements FraudCheck {

    private static final Set<Channel> BY_THE_BANK = EnumSet.of(Channel.BANK_CHARGE, Channel.BANK_INTEREST);

    @Override
    public List<FraudSign> signs(Ledger ledger, List<SalaryCredit> salaries) {
        if (isOverdraft(ledger)) {
            return List.of();
        }
        return Days.of(ledger.rows()).stream()
                .filter(day -> isNegative(day.getLast()))
                .flatMap(day -> day.stream().filter(NegativeBalance::goesBelow).limit(1))
                .map(row -> catalogue.sign(
                        "negative_balance", row, "The balance is below zero", String.valueOf(row.balance())))
                .toList();
    }

    private static boolean goesBelow(LedgerRow row) {
        return row.isDebit() && !BY_THE_BANK.contains(row.channel()) && isNegative(row);
    }

    /// Statements do not always print the limit, but an account that lives below zero has one.
    private static boolean isOverdraft(Ledger ledger) {
        boolean limited = ledger.creditLimit() != null && ledger.creditLimit().signum() > 0;
        long negative =
                ledger.rows().stream().filter(NegativeBalance::isNegative).count();
        return limited || 2 * negative > ledger.rows().size();
    }

    private static boolean isNegative(LedgerRow row) {
        return row.balance() != null && row.balance().signum() < 0;
    }
}
