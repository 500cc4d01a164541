package dev.passbook.statement;

/// A statement was taken in; its rows are still to be read. Published in the transaction that stores it.
public record StatementUploaded(StatementId statement) {}
