package dev.passbook.statement;

/// The rows of a statement were read and proved and are stored, not yet visible to callers: that is when whoever
/// analyses them completes the statement. Published in the transaction that stores them.
public record TransactionsExtracted(StatementId statement) {}
