package dev.passbook.statement.progress;

import dev.passbook.statement.StatementId;

/// The right to move a statement on. Each attempt at a step of work gets a higher number and takes the right away
/// from all earlier ones, so that a worker which was given up for dead and wakes up late cannot write over its
/// successor.
public record Run(StatementId statement, int number) {}
