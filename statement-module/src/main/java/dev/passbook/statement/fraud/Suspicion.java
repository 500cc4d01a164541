package dev.passbook.statement.fraud;

import java.util.Locale;

/// A reason not to trust a document.
///
/// @param kind what looks wrong
/// @param reason a sentence for people, with the values that it rests on
public record Suspicion(Kind kind, String reason) {

    /// What the metadata of a document can betray.
    public enum Kind {
        /// A tool that edits documents made or saved it, and the bank does not use that tool.
        AUTHOR_FRAUD,
        /// Its dates cannot be those of a statement as the bank gave it out.
        DATE_FRAUD;

        /// How the wire names it: lower case, words parted by underscores.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
