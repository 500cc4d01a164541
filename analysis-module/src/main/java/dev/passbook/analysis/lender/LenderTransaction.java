package dev.passbook.analysis.lender;

import dev.passbook.analysis.ledger.LedgerRow;

/// A row between the account and a lender.
public record LenderTransaction(LedgerRow row, Kind kind) {

    /// What it did to the debt.
    public enum Kind {
        /// An instalment or another repayment.
        REPAYMENT,
        /// Money lent, sent by a lender over a rail. Never income.
        DISBURSAL,
        /// Money lent by the account's own bank, booked into the account without any rail. Never income.
        OWN_BANK_DISBURSAL,
        /// A repayment that failed and was given back.
        BOUNCE,
        /// Other money from a lender: refunds, the rupee that proves an account.
        OTHER_CREDIT
    }

    /// Whether the contract's list of lender transactions holds it. The list is about dealings with lenders: what
    /// the account's own bank books into the account is left out, as the original does.
    public boolean isListed() {
        return kind != Kind.OWN_BANK_DISBURSAL && kind != Kind.OTHER_CREDIT;
    }

    /// Whether it is borrowed money, which is never income.
    public boolean isBorrowed() {
        return kind == Kind.DISBURSAL || kind == Kind.OWN_BANK_DISBURSAL;
    }
}
