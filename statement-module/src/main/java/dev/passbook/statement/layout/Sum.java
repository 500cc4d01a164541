package dev.passbook.statement.layout;

/// What a statement may print about all of its rows.
enum Sum {
    OPENING,
    CLOSING,
    /// The balance below the last row that is carried to another page, or closes the statement in other words.
    CARRIED,
    DEBITS,
    CREDITS,
    /// How many rows there are, of both kinds or of one.
    COUNT,
    DEBIT_COUNT,
    CREDIT_COUNT;

    boolean isCount() {
        return this == COUNT || this == DEBIT_COUNT || this == CREDIT_COUNT;
    }

    boolean isBalance() {
        return this == OPENING || this == CLOSING || this == CARRIED;
    }

    /// What a figure says that stands for this sum: paise, or how many.
    long value(Amount amount, Notation notation) {
        return switch (this) {
            case OPENING, CLOSING, CARRIED -> amount.asBalance();
            case DEBITS, CREDITS -> Math.abs(amount.paise());
            case COUNT, DEBIT_COUNT, CREDIT_COUNT -> amount.paise() / notation.unit();
        };
    }
}
