package dev.passbook.statement;

/// What is being done, or was done last, with a statement.
public enum Stage {
    /// Taken in: identity and metadata are known, the rows are waiting to be read.
    RECEIVED,
    /// The rows are being read and proved.
    EXTRACTING,
    /// The rows are in and are being analysed.
    ANALYSING,
    /// Everything is there.
    DONE
}
