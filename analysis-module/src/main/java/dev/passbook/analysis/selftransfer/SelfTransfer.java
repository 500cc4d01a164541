package dev.passbook.analysis.selftransfer;

import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.statement.AccountId;
import org.jspecify.annotations.Nullable;

/// A row that moved money between accounts of one holder.
///
/// @param opposite the row of another account of the entity that is the other half; null when that account is not
/// here
public record SelfTransfer(
        AccountId account,
        LedgerRow row,
        Reason reason,
        @Nullable LedgerRow opposite) {

    /// Why a row counts.
    public enum Reason {
        /// The narration says so: own account, self transfer.
        SAID,
        /// The other party has the holder's name.
        HOLDER_NAME,
        /// Another account of the entity shows the same receipt number the other way.
        SAME_REFERENCE,
        /// Another account of the entity shows the same amount the other way, about the same day, and no second
        /// one does.
        OPPOSITE_ROW
    }
}
