package dev.passbook.statement.layout;

import java.math.BigDecimal;
import java.util.List;

/// Whether the arithmetic of a statement proves that it was read as it was meant.
public sealed interface Proof {

    /// Every balance follows from the one before, and every opening, closing and total that is printed agrees.
    record Verified() implements Proof {}

    /// The statement does not follow from itself, as printed or as read.
    ///
    /// @param breaks where, in the order of the rows; never empty
    record Discrepancy(List<Break> breaks) implements Proof {
        public Discrepancy {
            breaks = List.copyOf(breaks);
        }
    }

    /// Nothing to prove the reading by.
    ///
    /// @param reason for people
    record Unverifiable(String reason) implements Proof {}

    /// One place where the arithmetic fails.
    ///
    /// @param kind what fails there
    /// @param row the first row whose balance deviates, from 0; the number of rows where all of them are meant
    /// @param page the page of that row, from 1
    /// @param expected what the rows give
    /// @param found what is printed
    record Break(Kind kind, int row, int page, BigDecimal expected, BigDecimal found) {}

    /// What a break is about.
    enum Kind {
        /// A balance that does not follow from the one before.
        BALANCE,
        /// An amount that the balances on either side of it rule out; it is not among the rows.
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
