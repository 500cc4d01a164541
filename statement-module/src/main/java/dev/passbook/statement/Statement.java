package dev.passbook.statement;

import dev.passbook.entity.EntityId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One uploaded statement, together with where it stands at the moment it was read.
///
/// @param position its place in the order of upload
/// @param period null until it is known from the document or from its rows
/// @param months the months with at least one transaction, ISO (`2018-11`), ascending; empty until completed
/// @param suspicions what the document itself gives away, the gravest first
public record Statement(
        StatementId id,
        EntityId entity,
        AccountId account,
        BankId bank,
        long position,
        int pageCount,
        @Nullable Period period,
        List<String> months,
        List<Suspicion> suspicions,
        Instant uploadedAt,
        Progress progress) {

    /// What makes a document suspect.
    ///
    /// @param fraudType lower snake case, as the contract names it
    /// @param reason a sentence for a person
    public record Suspicion(String fraudType, String reason) {}

    public Statement {
        months = List.copyOf(months);
        suspicions = List.copyOf(suspicions);
    }
}
