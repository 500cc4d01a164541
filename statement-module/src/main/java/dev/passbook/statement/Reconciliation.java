package dev.passbook.statement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether the rows of a statement add up, by its own arithmetic: each running balance follows from the one
/// before, and what is printed as opening, closing and totals agrees.
public sealed interface Reconciliation {

    /// What the statement began with; printed, or worked out from the first row.
    @Nullable
    BigDecimal openingBalance();

    @Nullable
    BigDecimal closingBalance();

    /// Every row is proved.
    record Verified(
            @Nullable BigDecimal openingBalance, @Nullable BigDecimal closingBalance) implements Reconciliation {}

    /// The statement does not add up, at these places.
    record Discrepant(
            List<Discrepancy> discrepancies,
            @Nullable BigDecimal openingBalance,
            @Nullable BigDecimal closingBalance) implements Reconciliation {

        public Discrepant {
            discrepancies = List.copyOf(discrepancies);
        }
    }

    /// There is not enough on the page to prove the rows.
    ///
    /// @param reason a sentence for a person
    record Unverifiable(
            String reason,
            @Nullable BigDecimal openingBalance,
            @Nullable BigDecimal closingBalance) implements Reconciliation {}

    /// A place where the arithmetic breaks.
    ///
    /// @param page from 1
    /// @param position of the transaction within the statement, from 0; the number of transactions for what all of
    ///     them sum to
    /// @param expected what the rows before lead to
    /// @param found what is printed
    record Discrepancy(Kind kind, int page, int position, BigDecimal expected, BigDecimal found) {

        /// What does not add up there.
        public enum Kind {
            /// A running balance that does not follow from the one before.
            BALANCE,
            /// An amount that the balances on either side of it rule out.
            ROW,
            /// The printed opening balance.
            OPENING,
            /// The printed closing balance.
            CLOSING,
            /// The printed sum of the debits.
            DEBITS,
            /// The printed sum of the credits.
            CREDITS
        }
    }
}
