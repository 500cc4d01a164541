package dev.passbook.analysis;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// What a caller asks about: an entity, and in reads that can be narrowed one of its accounts.
///
/// @param account as the caller wrote it; null or blank for all
record Asked(EntityReport report, @Nullable String account) {

    /// The analyses that are asked about, in the order of the accounts.
    Collection<AccountAnalysis> analyses() {
        return report.analyses(account);
    }
}
