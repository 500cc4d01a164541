package dev.passbook.analysis;

import dev.passbook.analysis.override.Correction;
import dev.passbook.analysis.override.Corrections.Key;
import dev.passbook.statement.Account;
import dev.passbook.statement.Statement;
import java.util.List;
import java.util.Map;

/// All that the ledgers of an entity follow from, without their transactions: equal editions have equal ledgers.
///
/// Transactions and their verdicts become visible, and move in the order of their account, only together with the
/// progress of a statement; what callers correct is small and read whole. So no server has to tell another of a
/// change: whoever reads the present edition from the database knows whether the ledgers that it kept are still
/// right.
///
/// @param statements with their progress, whose revision grows with each change
record Edition(List<Statement> statements, List<Account> accounts, Map<Key, Correction> corrections) {

    Edition {
        statements = List.copyOf(statements);
        accounts = List.copyOf(accounts);
        corrections = Map.copyOf(corrections);
    }
}
