package dev.passbook.erasure;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Proof that something was erased, with nothing in it of what that was.
///
/// @param keyId the key that asked for it
/// @param erased how many of what
@JsonNaming(SnakeCaseStrategy.class)
record Receipt(UUID receiptId, UUID keyId, Instant erasedAt, Map<String, Integer> erased) {}
