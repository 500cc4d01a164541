package dev.passbook.analysis.salary;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.lender.Lenders;
import dev.passbook.analysis.selftransfer.HolderName;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What cannot be pay.
final class Exclusions {

    /// Employers pay over these; people pay people over UPI, and nobody pays salaries in by cash machine.
    private static final Set<Channel> RAILS = EnumSet.of(Channel.NET_BANKING_TRANSFER, Channel.AUTO_CREDIT);

    /// Firms of these kinds pay out what was saved, insured, won or borrowed.
    private static final Set<String> CATEGORIES =
            Set.of("loans", "investments", "trading", "insurance", "gambling", "ewallet", "bnpl", "tax");

    private static final Pattern WORDS =
            Pattern.compile("\\b(?:DIVIDEND|DIV|INTEREST|INT|CLAIM|RENT|RENTAL|LEASE|REFUND"
                    + "|REVERSAL|REV|RETURN|RTN|MATURITY|REDEMPTION|PENSION|SUBSIDY|SETTLEMENT|REIMBURSEMENT|ADVANCE|LOAN|DISB"
                    + "|INVOICE|INV|BILL|DEPOSIT|CASHBACK|COMMISSION)\\b");

    private static final Pattern SENT = Pattern.compile("\\b(?:NEFT|RTGS|IMPS|UPI|TPT|FUNDS TRANSFER)\\b");

    private final HolderName holder;

    Exclusions(Ledger ledger) {
        holder = HolderName.of(ledger.holder());
    }

    /// Whether a credit that is called salary may be it. The holder's name counts against it only where the narration
    /// names the sender: booking in bulk, banks print the receiver.
    boolean allowsCalled(LedgerRow row) {
        boolean own = holder.matches(row.counterparty())
                && SENT.matcher(row.narration().toUpperCase(Locale.ROOT)).find();
        return row.isCredit() && !own && !Lenders.isBorrowed(row);
    }

    /// Whether a credit without the word may be pay.
    boolean allowsUncalled(LedgerRow row) {
        return mayBeUncalled(row) && saysNothingElse(row);
    }

    /// The same by everything but the words of the narration, which take longer.
    boolean mayBeUncalled(LedgerRow row) {
        return row.isCredit()
                && RAILS.contains(row.channel())
                && row.description().isEmpty()
                && !CATEGORIES.contains(row.merchantCategory())
                && !row.counterparty().isEmpty()
                && !holder.matches(row.counterparty());
    }

    boolean saysNothingElse(LedgerRow row) {
        return !WORDS.matcher(row.narration().toUpperCase(Locale.ROOT)).find();
    }
}
