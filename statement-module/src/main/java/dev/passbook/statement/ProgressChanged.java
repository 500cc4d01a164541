package dev.passbook.statement;

/// The progress of a statement changed. Published in the transaction that changes it.
public record ProgressChanged(StatementId statement) {}
