package dev.passbook.analysis;

import dev.passbook.analysis.override.Correction;
import dev.passbook.analysis.override.Corrections.Key;
import dev.passbook.statement.Account;
import java.util.HashMap;
import java.util.Map;

/// All that the books of an entity follow from, without their transactions: equal editions have equal books.
///
/// Transactions and their verdicts become visible, and move in the order of their account, only together with the
/// progress of a statement; what callers correct is small and read whole. So no server has to tell another of a
/// change: whoever reads the present edition from the database knows whether the books that it kept are still
/// right.
///
/// @param outline with the progress of the statements, whose revision grows with each change
record Edition(Outline outline, Map<Key, Correction> corrections) {

    Edition {
        corrections = Map.copyOf(corrections);
    }

    /// @param corrections of this entity's accounts, and maybe of others
    static Edition of(Outline outline, Map<Key, Correction> corrections) {
        var accounts = outline.accounts().stream().map(Account::id).toList();
        var own = new HashMap<>(corrections);
        own.keySet().removeIf(key -> !accounts.contains(key.account()));
        return new Edition(outline, own);
    }
}
