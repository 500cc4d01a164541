package dev.passbook.statement.layout;

/// What a column of the table holds.
enum Role {
    DATE,
    VALUE_DATE,
    NARRATION,
    REFERENCE,
    DEBIT,
    CREDIT,
    AMOUNT,
    FLAG,
    BALANCE,
    OTHER;

    boolean isMoney() {
        return this == DEBIT || this == CREDIT || this == AMOUNT || this == BALANCE;
    }

    boolean isMovement() {
        return this == DEBIT || this == CREDIT || this == AMOUNT;
    }

    boolean isDate() {
        return this == DATE || this == VALUE_DATE;
    }
}
