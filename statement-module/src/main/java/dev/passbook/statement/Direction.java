package dev.passbook.statement;

/// Which way the money of a transaction went, seen from the account.
public enum Direction {
    /// Money came in; the running balance rose.
    CREDIT,
    /// Money went out; the running balance fell.
    DEBIT
}
