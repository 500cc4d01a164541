package dev.passbook.analysis.bounce;

import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A payment that failed, once, with every row it left: presentation, return, fee and the tax on the fee.
///
/// @param date when it was returned; when the fee was taken, where nothing else shows the return
/// @param amount of the payment; null when only the fee is known
/// @param toLender whether it was an instalment
/// @param rows in the order of the ledger
public record Bounce(
        Kind kind, LocalDate date, @Nullable BigDecimal amount, Cause cause, boolean toLender, List<LedgerRow> rows) {

    public Bounce {
        rows = List.copyOf(rows);
    }

    /// Which instrument failed, and whose fault it was.
    public enum Kind {
        /// A mandate that the holder gave could not be drawn.
        AUTO_DEBIT,
        /// A cheque that the holder issued was not paid.
        CHEQUE_ISSUED,
        /// A cheque that the holder deposited was not paid by its drawer.
        CHEQUE_DEPOSITED
    }

    /// Why it failed, as far as the narration tells; codes are not trusted, since banks use them differently.
    public enum Cause {
        INSUFFICIENT_FUNDS,
        /// Another reason of money: payment stopped, arrangement exceeded, effects not cleared.
        MONEY,
        /// Signature, date, words and figures, state of the account, transmission.
        TECHNICAL,
        UNKNOWN
    }

    /// Whether only the fee shows it: many banks never book the failed debit.
    public boolean isKnownByFeeOnly() {
        return amount == null;
    }
}
