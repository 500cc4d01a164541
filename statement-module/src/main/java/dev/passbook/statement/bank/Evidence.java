package dev.passbook.statement.bank;

import dev.passbook.statement.BankId;

/// Something in a document that speaks for a bank.
///
/// @param weight from 1; what one kind of evidence adds to a bank is its heaviest piece
/// @param text what was found, as printed
public record Evidence(BankId bank, Kind kind, int weight, String text) {

    /// What kind of thing was found; several of one kind prove no more than one.
    public enum Kind {
        /// The account's IFSC.
        IFSC,
        /// The corporate identification number of the bank.
        COMPANY_NUMBER,
        /// A web or mail domain.
        DOMAIN,
        /// The bank's name.
        NAME,
        /// Words that no other bank prints.
        PHRASE,
        /// The account's MICR code.
        MICR,
        /// The words of the table's header.
        COLUMNS,
        /// Title, creator or producer of the file.
        DOCUMENT;

        /// Whether it names the bank, where the others only resemble its documents.
        boolean names() {
            return switch (this) {
                case IFSC, COMPANY_NUMBER, DOMAIN, NAME, PHRASE -> true;
                case MICR, COLUMNS, DOCUMENT -> false;
            };
        }
    }

    public Evidence {
        if (weight < 1) {
            throw new IllegalArgumentException("Evidence weighs at least 1, not %d".formatted(weight));
        }
    }
}
