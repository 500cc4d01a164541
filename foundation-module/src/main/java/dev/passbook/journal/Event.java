package dev.passbook.journal;

import dev.passbook.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;

/// Something that happened to what belongs to a tenant.
///
/// @param number its place in the tenant's journal, from 1; grows in the order of commits
/// @param kind what happened, in words with dots: `statement.progress`
/// @param entity the borrower it happened to
/// @param subject what of the borrower's it happened to: a statement, mostly
/// @param payload JSON of the kind, with no personal data and no secret in it
/// @param at when it was given its number
public record Event(TenantId tenant, long number, String kind, UUID entity, UUID subject, String payload, Instant at) {

    /// The name of the event for callers, the same wherever they meet it; see [EventId].
    public String id() {
        return new EventId(tenant, number).toString();
    }
}
