package dev.passbook.webhook;

import dev.passbook.journal.EventId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call that is to be made, or was.
///
/// @param payload the body, to the byte
/// @param lastOutcome of the last attempt; null before the first
/// @param wantedAt when attempts began
record Delivery(
        EventId event,
        UUID entity,
        String payload,
        Status status,
        int attempts,
        @Nullable String lastOutcome,
        Instant wantedAt,
        Instant createdAt) {

    boolean isPending() {
        return status == Status.PENDING;
    }

    enum Status {
        /// Still to be made, or to be tried again.
        PENDING,
        /// The receiver said that it has it.
        DELIVERED,
        /// Tried for a day without success, or there is no longer an address to call.
        FAILED
    }
}
