package dev.passbook.analysis.monthly;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/// The kinds of transactions that channel and direction alone do not tell.
final class RowKinds {

    private static final String LENDER = "lender_transaction";
    private static final String SELF = "self_transfer";

    /// Credits that make nobody richer: what was spent, paid in, put aside or held elsewhere comes back.
    private static final Set<Channel> OWN_MONEY = EnumSet.of(
            Channel.INWARD_CHEQUE_BOUNCE,
            Channel.AUTO_DEBIT_PAYMENT_BOUNCE,
            Channel.INTERNATIONAL_TRANSACTION_ARBITRAGE,
            Channel.REFUND,
            Channel.DEMAND_DRAFT,
            Channel.INVESTMENT_CASHIN,
            Channel.SELF_TRANSFER);

    /// Lender credits over these channels give back an instalment; they are no new loan.
    private static final Set<Channel> GIVEN_BACK =
            EnumSet.of(Channel.INWARD_CHEQUE_BOUNCE, Channel.AUTO_DEBIT_PAYMENT_BOUNCE, Channel.REFUND);

    private static final BigDecimal BUSINESS_FROM = new BigDecimal(500);

    private RowKinds() {}

    static Predicate<LedgerRow> credit(Channel channel) {
        return row -> row.channel() == channel && row.isCredit();
    }

    static Predicate<LedgerRow> debit(Channel channel) {
        return row -> row.channel() == channel && row.isDebit();
    }

    static boolean isIncome(LedgerRow row) {
        return row.isCredit()
                && !OWN_MONEY.contains(row.channel())
                && !row.description().equals(LENDER)
                && !row.description().equals(SELF);
    }

    static boolean isBusiness(LedgerRow row) {
        return isIncome(row) && row.amount().compareTo(BUSINESS_FROM) > 0;
    }

    static boolean isLoan(LedgerRow row) {
        return row.isCredit() && row.description().equals(LENDER) && !GIVEN_BACK.contains(row.channel());
    }

    static boolean isRepayment(LedgerRow row) {
        return row.isDebit() && row.description().equals(LENDER);
    }

    static boolean isRepaymentBounce(LedgerRow row) {
        return row.isCredit()
                && row.channel() == Channel.AUTO_DEBIT_PAYMENT_BOUNCE
                && row.description().equals(LENDER);
    }

    static boolean isCardBill(LedgerRow row) {
        return isDebitFor(row, "credit_card_bill");
    }

    static boolean lacksFunds(LedgerRow row) {
        return row.description().equals("chq_bounce_insuff_funds");
    }

    static boolean isMandateFee(LedgerRow row) {
        return isDebitFor(row, "ach_bounce_charge");
    }

    static boolean isChequeFee(LedgerRow row) {
        return isDebitFor(row, "chq_bounce_charge");
    }

    static boolean isPenalty(LedgerRow row) {
        return isDebitFor(row, "penalty_charge");
    }

    private static boolean isDebitFor(LedgerRow row, String description) {
        return row.isDebit() && row.description().equals(description);
    }
}
