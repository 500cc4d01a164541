package dev.passbook.statement;

import dev.passbook.entity.EntityId;
import dev.passbook.journal.EventId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where a statement stands, or stood.
///
/// @param message why it failed, in words for a person; null otherwise
/// @param revision grows with each change of this statement's progress
/// @param event the one that told of it; null where it is older than the journal
public record Progress(
        StatementId statement,
        EntityId entity,
        Status status,
        Stage stage,
        @Nullable String message,
        int revision,
        Instant updatedAt,
        @Nullable EventId event) {}
