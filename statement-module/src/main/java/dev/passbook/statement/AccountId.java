package dev.passbook.statement;

import java.util.Optional;
import java.util.UUID;

/// Identifies a bank account within its entity; a UUID of version 4 on the wire.
public record AccountId(UUID value) {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    /// Reads the wire form. A text that is no UUID names no account.
    public static Optional<AccountId> parse(String text) {
        try {
            return Optional.of(new AccountId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
