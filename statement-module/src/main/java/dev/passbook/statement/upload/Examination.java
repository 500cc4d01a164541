package dev.passbook.statement.upload;

import dev.passbook.statement.BankId;
import dev.passbook.statement.ReadBy;
import dev.passbook.statement.fraud.Suspicion;
import dev.passbook.statement.identity.Identity;
import java.util.List;

/// What a first look at a file says.
sealed interface Examination {

    /// A statement that can be taken in.
    ///
    /// @param readBy how the pages were read that were looked at
    /// @param suspicions what the document gives away about its making, the gravest first
    record Fit(BankId bank, Identity identity, int pageCount, ReadBy readBy, List<Suspicion> suspicions)
            implements Examination {

        public Fit {
            suspicions = List.copyOf(suspicions);
        }
    }

    /// A file whose leading pages are pictures: what it is can only be said once they are read, which takes
    /// seconds.
    record Scanned() implements Examination {}

    /// A file that cannot.
    record Unfit(Refusal refusal) implements Examination {}
}
