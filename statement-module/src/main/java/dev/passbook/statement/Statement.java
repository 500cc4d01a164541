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
/// @param readBy how its pages were read, as far as they were by now
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
        ReadBy readBy,
        List<Suspicion> suspicions,
        Instant uploadedAt,
        Progress progress) {

    /// What makes a document suspect.
    ///
    /// @param fraudType lower snake case, as the contract names it
    /// @param reason a sentence for a person
    /// @param stage when it was found: `RECEIVED` at the upload, or `EXTRACTING`
    /// @param page from 1; null for what is about the document as a whole
    /// @param box on that page; null just when the page is
    /// @param evidence the values behind it, under the names that the catalogue gives
    public record Suspicion(
            String fraudType,
            String reason,
            Stage stage,
            @Nullable Integer page,
            @Nullable Box box,
            List<Evidence> evidence) {

        public Suspicion {
            evidence = List.copyOf(evidence);
        }

        /// Only what the upload finds decides whether the upload is called a fraud.
        public boolean isFoundAtUpload() {
            return stage == Stage.RECEIVED;
        }
    }

    /// A place on a page as it is shown: points (1/72 inch) from its top left corner.
    public record Box(double left, double top, double right, double bottom) {}

    /// A value that a suspicion rests on.
    public record Evidence(String name, String value) {}

    public Statement {
        months = List.copyOf(months);
        suspicions = List.copyOf(suspicions);
    }
}
