package dev.passbook.analysis.recurring;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The recurring transactions of an account.
///
/// A set is told by other party, channel and direction alone (domain reference, C.2): three small payments on
/// following days are one, and so are unequal amounts. The bank's own entries, cash, what was given back and rows
/// that do not name the other party belong to none.
///
/// @param credits the earliest first
/// @param debits the earliest first
public record RecurringSets(List<RecurringSet> credits, List<RecurringSet> debits) {

    private static final Set<Channel> NEVER = EnumSet.of(
            Channel.BANK_CHARGE,
            Channel.BANK_INTEREST,
            Channel.CASH_DEPOSIT,
            Channel.CASH_WITHDRAWL,
            Channel.REFUND,
            Channel.OUTWARD_CHEQUE_BOUNCE,
            Channel.INWARD_CHEQUE_BOUNCE,
            Channel.AUTO_DEBIT_PAYMENT_BOUNCE,
            Channel.INTERNATIONAL_TRANSACTION_ARBITRAGE,
            Channel.INVESTMENT_CASHIN);

    public RecurringSets {
        credits = List.copyOf(credits);
        debits = List.copyOf(debits);
    }

    public static RecurringSets in(Ledger ledger) {
        return new RecurringSets(sets(ledger, LedgerRow::isCredit), sets(ledger, LedgerRow::isDebit));
    }

    private static List<RecurringSet> sets(Ledger ledger, Predicate<LedgerRow> direction) {
        var rows = ledger.rows().stream()
                .filter(direction)
                .filter(row -> !NEVER.contains(row.channel()))
                .toList();
        return new Grouping(rows).sets();
    }
}
