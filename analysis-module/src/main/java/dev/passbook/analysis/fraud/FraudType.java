package dev.passbook.analysis.fraud;

import java.util.List;
import java.util.Locale;

/// A kind of suspicion, as the catalogue describes it.
///
/// @param type the contract's `fraud_type`, lower snake case
/// @param category the contract's `fraud_category`
/// @param meaning what it says, in a sentence
/// @param evidence the names of the values that come with each sign
/// @param spared what looks alike and does not trigger it
public record FraudType(
        String type,
        Level level,
        Category category,
        Severity severity,
        String meaning,
        List<String> evidence,
        String spared) {

    public FraudType {
        evidence = List.copyOf(evidence);
        if (!type.matches("[a-z0-9_]+") || meaning.isBlank() || spared.isBlank() || evidence.isEmpty()) {
            throw new IllegalArgumentException("The catalogue describes '%s' incompletely".formatted(type));
        }
    }

    /// What a sign is about.
    public enum Level {
        STATEMENT,
        ACCOUNT,
        TRANSACTION
    }

    /// Where a sign is found: in what the document says of its making, in how it was drawn, in a row, or in the
    /// behaviour of all rows.
    public enum Category {
        METADATA,
        DOCUMENT,
        TRANSACTION,
        BEHAVIOURAL;

        /// How the wire names it: lower case.
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How far a sign is from an honest explanation.
    public enum Severity {
        LOW,
        MEDIUM,
        HIGH
    }
}
