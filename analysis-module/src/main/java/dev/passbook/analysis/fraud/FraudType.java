package dev.passbook.analysis.fraud;

import java.util.List;

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

    /// Where a sign is found: in the document, in a row, or in the behaviour of all of them.
    public enum Category {
        METADATA,
        TRANSACTION,
        BEHAVIOURAL
    }

    /// How far a sign is from an honest explanation.
    public enum Severity {
        LOW,
        MEDIUM,
        HIGH
    }
}
