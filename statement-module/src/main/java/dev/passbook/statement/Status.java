package dev.passbook.statement;

import java.util.Locale;

/// How far a statement is, as callers of the wire contract see it.
public enum Status {
    PROCESSING,
    COMPLETED,
    FAILED;

    /// Whether it will not change any more.
    public boolean isFinal() {
        return this != PROCESSING;
    }

    /// The spelling of the wire contract.
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
