package dev.passbook.entity;

import java.util.Optional;
import java.util.UUID;

/// Identifies an entity; a UUID of version 4 on the wire.
public record EntityId(UUID value) {

    static EntityId random() {
        return new EntityId(UUID.randomUUID());
    }

    /// Reads the wire form. A text that is no UUID names no entity, which callers treat as an entity that does not
    /// exist.
    public static Optional<EntityId> parse(String text) {
        try {
            return Optional.of(new EntityId(UUID.fromString(text)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
