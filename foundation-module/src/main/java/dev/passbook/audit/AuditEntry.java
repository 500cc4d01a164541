package dev.passbook.audit;

import dev.passbook.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That somebody read or changed something.
///
/// @param key that was used; null for what the server does by itself
/// @param action what was done: `GET /entity/{id}/transactions/`, `query entity`, `statement.upload`; never a
/// value that a caller sent
/// @param entity whom it concerns; null where that is the tenant as a whole, or nobody
/// @param subject what it was done to, by an id: a statement, a key; null where the entity or the tenant says it
/// all
/// @param outcome how it ended: an HTTP status, or a word
/// @param request the id of the request, which stands in the log too
public record AuditEntry(
        TenantId tenant,
        @Nullable UUID key,
        String action,
        @Nullable UUID entity,
        @Nullable String subject,
        String outcome,
        @Nullable String request,
        Instant at) {}
