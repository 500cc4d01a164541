package dev.passbook.analysis.salary;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.lender.Lenders;
import dev.passbook.analysis.selftransfer.HolderName;
import dev.passbook.statement.TransactionId;
import java.util.EnumSet;
import java.util.Set;

/// What cannot be pay.
final class Exclusions {

    /// Employers pay over these; people pay people over UPI, and nobody pays salaries in by cash machine.
    private static final Set<Channel> RAILS = EnumSet.of(Channel.NET_BANKING_TRANSFER, Channel.AUTO_CREDIT);

    /// Firms of these kinds pay out what was saved, insured, won or borrowed.
    private static final Set<String> CATEGORIES =
            Set.of("loans", "investments", "trading", "insurance", "gambling", "ewallet", "bnpl", "tax");

    private static final Words OTHER_MONEY = Words.of(
            "DIVIDEND DIV INTEREST INT CLAIM RENT RENTAL LEASE REFUND REVERSAL REV RETURN RTN MATURITY REDEMPTION"
                    + " PENSION SUBSIDY SETTLEMENT REIMBURSEMENT ADVANCE LOAN DISB INVOICE INV BILL DEPOSIT CASHBACK"
                    + " COMMISSION");

    private final HolderName holder;

    private final Set<TransactionId> takenBack;

    Exclusions(Ledger ledger) {
        holder = HolderName.of(ledger.holder());
        takenBack = TakenBack.in(ledger);
    }

    /// Whether a credit that is called salary may be it; by a caller, it is.
    boolean allowsCalled(LedgerRow row) {
        return row.isCredit()
                && (row.isCorrected()
                        || !takenBack.contains(row.id()) && !holder.isOppositeOf(row) && !Lenders.isBorrowed(row));
    }

    /// Whether a credit without the word may be pay.
    boolean allowsUncalled(LedgerRow row) {
        return mayBeUncalled(row) && saysNothingElse(row);
    }

    /// The same by everything but the words of the narration, which take longer. What a caller called another
    /// channel is no pay.
    boolean mayBeUncalled(LedgerRow row) {
        return row.isCredit()
                && !row.isCorrected()
                && !takenBack.contains(row.id())
                && RAILS.contains(row.channel())
                && row.description().isEmpty()
                && !CATEGORIES.contains(row.merchantCategory())
                && !row.counterparty().isEmpty()
                && !holder.matches(row.counterparty());
    }

    boolean saysNothingElse(LedgerRow row) {
        return !OTHER_MONEY.standIn(row.narration());
    }
}
