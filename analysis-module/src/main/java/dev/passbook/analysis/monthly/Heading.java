package dev.passbook.analysis.monthly;

import static dev.passbook.analysis.monthly.RowKinds.credit;
import static dev.passbook.analysis.monthly.RowKinds.debit;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerRow;
import java.util.Locale;
import java.util.function.Predicate;

/// What transactions are counted and summed under. A transaction may stand under several headings.
///
/// Those of the contract keep its spelling and its order: `amt_` and `cnt_` before [#wire()] name their two
/// fields.
public enum Heading {
    /// The money of a returned mandate, given back.
    AUTO_DEBIT_PAYMENT_BOUNCE_CREDIT(credit(Channel.AUTO_DEBIT_PAYMENT_BOUNCE)),
    AUTO_DEBIT_PAYMENT_DEBIT(debit(Channel.AUTO_DEBIT_PAYMENT)),
    BANK_CHARGE_DEBIT(debit(Channel.BANK_CHARGE)),
    BANK_INTEREST_CREDIT(credit(Channel.BANK_INTEREST)),
    BILL_PAYMENT_DEBIT(debit(Channel.BILL_PAYMENT)),
    CASH_DEPOSIT_CREDIT(credit(Channel.CASH_DEPOSIT)),
    CASH_WITHDRAWL_DEBIT(debit(Channel.CASH_WITHDRAWL)),
    CHQ_CREDIT(credit(Channel.CHQ)),
    CHQ_DEBIT(debit(Channel.CHQ)),
    /// Money earned: neither lent nor given back nor moved from an own account.
    INCOME_CREDIT(RowKinds::isIncome),
    CREDIT(LedgerRow::isCredit),
    DEBIT(LedgerRow::isDebit),
    DEBIT_CARD_DEBIT(debit(Channel.DEBIT_CARD)),
    INTERNATIONAL_TRANSACTION_ARBITRAGE_CREDIT(credit(Channel.INTERNATIONAL_TRANSACTION_ARBITRAGE)),
    INTERNATIONAL_TRANSACTION_ARBITRAGE_DEBIT(debit(Channel.INTERNATIONAL_TRANSACTION_ARBITRAGE)),
    INVESTMENT_CASHIN_CREDIT(credit(Channel.INVESTMENT_CASHIN)),
    NET_BANKING_TRANSFER_CREDIT(credit(Channel.NET_BANKING_TRANSFER)),
    NET_BANKING_TRANSFER_DEBIT(debit(Channel.NET_BANKING_TRANSFER)),
    OUTWARD_CHEQUE_BOUNCE_DEBIT(debit(Channel.OUTWARD_CHEQUE_BOUNCE)),
    INWARD_CHEQUE_BOUNCE_CREDIT(credit(Channel.INWARD_CHEQUE_BOUNCE)),
    OUTWARD_CHEQUE_BOUNCE_INSUFF_FUNDS_DEBIT(
            debit(Channel.OUTWARD_CHEQUE_BOUNCE).and(RowKinds::lacksFunds)),
    INWARD_CHEQUE_BOUNCE_INSUFF_FUNDS_CREDIT(
            credit(Channel.INWARD_CHEQUE_BOUNCE).and(RowKinds::lacksFunds)),
    /// The fee for a returned mandate.
    ACH_BOUNCE_CHARGE(RowKinds::isMandateFee),
    /// The fee for a returned cheque.
    CHQ_BOUNCE_CHARGE(RowKinds::isChequeFee),
    /// Both of these fees.
    BOUNCE_CHARGE(row -> RowKinds.isMandateFee(row) || RowKinds.isChequeFee(row)),
    PAYMENT_GATEWAY_PURCHASE_DEBIT(debit(Channel.PAYMENT_GATEWAY_PURCHASE)),
    REFUND_CREDIT(credit(Channel.REFUND)),
    UPI_CREDIT(credit(Channel.UPI)),
    UPI_DEBIT(debit(Channel.UPI)),
    /// Money paid to a lender, by whatever channel; those that bounce afterwards included.
    EMI_DEBIT(RowKinds::isRepayment),
    /// The same, given back because it bounced.
    EMI_BOUNCE_CREDIT(RowKinds::isRepaymentBounce),
    CREDIT_CARD_BILL_DEBIT(RowKinds::isCardBill),
    INVESTMENT(debit(Channel.INVESTMENT)),
    /// Money lent.
    LOAN_CREDITS(RowKinds::isLoan),
    /// Income above ₹500.
    BUSINESS_CREDIT(RowKinds::isBusiness),
    SELF_TRANSFER_CREDIT(credit(Channel.SELF_TRANSFER)),
    SELF_TRANSFER_DEBIT(debit(Channel.SELF_TRANSFER)),

    /// Everything. The contract has its count only.
    TRANSACTIONS(_ -> true),
    /// Pay, called so or not. No row tells it alone, so it is counted from what
    /// [dev.passbook.analysis.salary.Salaries] finds. The contract names its two fields after neither pattern.
    SALARY(_ -> false),
    /// Money spent: debits but those that take a bounced cheque's credit away. For predictors.
    EXPENSE(row -> row.isDebit() && row.channel() != Channel.OUTWARD_CHEQUE_BOUNCE),
    /// Fees for holding too little. For predictors.
    PENALTY_CHARGE(RowKinds::isPenalty);

    private final Predicate<LedgerRow> belongs;
    private final String wire = name().toLowerCase(Locale.ROOT);

    Heading(Predicate<LedgerRow> belongs) {
        this.belongs = belongs;
    }

    /// Whether a transaction is counted under this heading.
    public boolean takes(LedgerRow row) {
        return belongs.test(row);
    }

    /// The spelling of the contract, without `amt_` or `cnt_`.
    String wire() {
        return wire;
    }
}
