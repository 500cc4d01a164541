package dev.passbook.statement;

import java.util.UUID;

/// Identifies a transaction inside this server. What callers see is [Transaction#hash()].
public record TransactionId(UUID value) {}
