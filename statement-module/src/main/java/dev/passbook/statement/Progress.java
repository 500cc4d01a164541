package dev.passbook.statement;

import dev.passbook.entity.EntityId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a statement stands.
///
/// @param message why it failed, in words for a person; null otherwise
/// @param revision grows with each change of this statement's progress
public record Progress(
        StatementId statement,
        EntityId entity,
        Status status,
        Stage stage,
        @Nullable String message,
        int revision,
        Instant updatedAt) {}
