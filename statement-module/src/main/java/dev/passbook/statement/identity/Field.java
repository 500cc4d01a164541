package dev.passbook.statement.identity;

/// What a label announces. The labels themselves are in `banks/labels.yaml`.
enum Field {
    ACCOUNT,
    NAME,
    ADDRESS,
    IFSC,
    MICR,
    TYPE,
    LIMIT,
    DRAWING_POWER,
    BRANCH,
    JOINT,
    PERIOD,
    /// Ends the value before it; its own is not read.
    OTHER
}
