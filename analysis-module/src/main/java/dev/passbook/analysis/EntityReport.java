package dev.passbook.analysis;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.entity.EntityId;
import dev.passbook.statement.Account;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Statement;
import dev.passbook.statement.Status;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What can be read of an entity at one moment.
///
/// @param statements in order of upload, with their progress
/// @param accounts in the order in which they were first seen
/// @param ledgers of the accounts, with the transactions of completed statements; empty in an outline
/// @param workings what is worked out of these ledgers
record EntityReport(
        EntityId entity,
        List<Statement> statements,
        List<Account> accounts,
        Map<AccountId, Ledger> ledgers,
        Workings workings) {

    /// The ledgers in the order of the accounts; only that of one account when it is named.
    Collection<Ledger> ledgers(@Nullable String account) {
        return account == null || account.isBlank()
                ? ledgers.values()
                : ledgers.values().stream()
                        .filter(ledger -> ledger.account().toString().equals(account.strip()))
                        .toList();
    }

    /// Whether some statement is still being worked on.
    boolean isProcessing() {
        return statements.stream().anyMatch(statement -> statement.progress().status() == Status.PROCESSING);
    }
}
