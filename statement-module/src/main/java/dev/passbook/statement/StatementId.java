package dev.passbook.statement;

import java.util.Optional;
import java.util.UUID;

/// Identifies a statement; a UUID of version 4 on the wire.
public record StatementId(UUID value) {

    public static StatementId random() {
        return new StatementId(UUID.randomUUID());
    }

    /// Reads the wire form. A text that is no UUID names no statement.
    public static Optional<StatementId> parse(String text) {
        try {
            return Optional.of(new StatementId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
