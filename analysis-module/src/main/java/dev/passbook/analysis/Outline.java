package dev.passbook.analysis;

import dev.passbook.entity.EntityId;
import dev.passbook.statement.Account;
import dev.passbook.statement.Statement;
import dev.passbook.statement.Status;
import java.util.List;

/// What can be read of an entity at one moment without opening its books.
///
/// @param statements in order of upload, with their progress
/// @param accounts in the order in which they were first seen
record Outline(EntityId entity, List<Statement> statements, List<Account> accounts) {

    Outline {
        statements = List.copyOf(statements);
        accounts = List.copyOf(accounts);
    }

    /// Whether some statement is still being worked on.
    boolean isProcessing() {
        return statements.stream().anyMatch(statement -> statement.progress().status() == Status.PROCESSING);
    }
}
