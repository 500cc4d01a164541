package dev.passbook.analysis.lender;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.lender.LenderTransaction.Kind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the transactions with lenders. Which narrations name one is the channel rules' business; this tells what
/// each row did.
public final class Lenders {

    private static final String DESCRIPTION = "lender_transaction";
    private static final String LOANS = "loans";

    /// Loans are larger; less comes from a lender as a refund, a reward or the rupee that proves an account.
    private static final BigDecimal SMALLEST_LOAN = new BigDecimal("1000");

    private static final Set<Channel> RAILS =
            EnumSet.of(Channel.UPI, Channel.NET_BANKING_TRANSFER, Channel.CHQ, Channel.DEMAND_DRAFT);

    /// Fees for a loan account, its insurance and interest it earned say `loan` as well.
    private static final Set<Channel> NEVER = EnumSet.of(
            Channel.BANK_CHARGE, Channel.BANK_INTEREST, Channel.CASH_DEPOSIT, Channel.CASH_WITHDRAWL, Channel.SALARY);

    /// A payment that failed and came back, also where the receipt number is glued to the word.
    private static final Pattern REVERSED =
            Pattern.compile("\\b(?:RVSL|REVERSAL|REV\\b|REFUND)", Pattern.CASE_INSENSITIVE);

    private Lenders() {}

    /// All rows with lenders in the order of the ledger, listed by the contract or not.
    public static List<LenderTransaction> in(Ledger ledger) {
        return ledger.rows().stream()
                .flatMap(row -> kind(row).map(kind -> new LenderTransaction(row, kind)).stream())
                .toList();
    }

    /// Whether a credit is money lent: never income, never pay.
    public static boolean isBorrowed(LedgerRow row) {
        return kind(row)
                .map(kind -> new LenderTransaction(row, kind).isBorrowed())
                .orElse(false);
    }

    /// What a row is to a lender, if it has to do with one.
    static Optional<Kind> kind(LedgerRow row) {
        boolean lender = row.description().equals(DESCRIPTION)
                || row.merchantCategory().equals(LOANS) && row.description().isEmpty();
        if (!lender || NEVER.contains(row.channel())) {
            return Optional.empty();
        }
        return Optional.of(row.isDebit() ? Kind.REPAYMENT : credit(row));
    }

    private static Kind credit(LedgerRow row) {
        if (row.channel() == Channel.AUTO_DEBIT_PAYMENT_BOUNCE || row.channel() == Channel.INWARD_CHEQUE_BOUNCE) {
            return Kind.BOUNCE;
        }
        boolean given = row.channel() == Channel.REFUND
                || REVERSED.matcher(row.narration()).find();
        if (given || row.amount().compareTo(SMALLEST_LOAN) < 0) {
            return Kind.OTHER_CREDIT;
        }
        return RAILS.contains(row.channel()) ? Kind.DISBURSAL : Kind.OWN_BANK_DISBURSAL;
    }
}
