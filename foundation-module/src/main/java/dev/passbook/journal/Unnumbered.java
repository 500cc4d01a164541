package dev.passbook.journal;

import dev.passbook.tenancy.TenantId;
import java.time.Instant;
import java.util.UUID;

/// An event whose transaction has not got to its end yet.
record Unnumbered(TenantId tenant, String kind, UUID entity, UUID subject, String payload) {

    Event numbered(long number, Instant at) {
        return new Event(tenant, number, kind, entity, subject, payload, at);
    }
}
