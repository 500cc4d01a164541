package dev.passbook.statement.fraud;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// A reason not to trust a document.
///
/// @param kind what looks wrong
/// @param reason a sentence for people, with the values that it rests on
/// @param evidence those values, under the names that the catalogue gives; without those that the document leaves
/// out
public record Suspicion(Kind kind, String reason, Map<String, String> evidence) {

    public Suspicion {
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    }

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
