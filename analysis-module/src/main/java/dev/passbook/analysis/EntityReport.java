package dev.passbook.analysis;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.entity.EntityId;
import dev.passbook.statement.Account;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// All that can be read of an entity at one moment.
///
/// @param analyses of the accounts, in their order, with the transactions of completed statements
record EntityReport(Outline outline, Map<AccountId, AccountAnalysis> analyses) {

    EntityId entity() {
        return outline.entity();
    }

    List<Statement> statements() {
        return outline.statements();
    }

    List<Account> accounts() {
        return outline.accounts();
    }

    boolean isProcessing() {
        return outline.isProcessing();
    }

    AccountAnalysis analysis(Account account) {
        return Objects.requireNonNull(analyses.get(account.id()));
    }

    /// The analyses in the order of the accounts; only that of one account when it is named.
    Collection<AccountAnalysis> analyses(@Nullable String account) {
        return account == null || account.isBlank()
                ? analyses.values()
                : analyses.values().stream()
                        .filter(analysis ->
                                analysis.ledger().account().toString().equals(account.strip()))
                        .toList();
    }

    /// The ledgers in the order of the accounts.
    List<Ledger> ledgers() {
        return analyses.values().stream().map(AccountAnalysis::ledger).toList();
    }
}
