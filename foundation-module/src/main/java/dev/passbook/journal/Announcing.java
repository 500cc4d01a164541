package dev.passbook.journal;

import dev.passbook.tenancy.TenantId;

/// Tells every server that the journal of a tenant has grown, once that is committed. Called within the
/// transaction. What is told is only that there is something to read: the table is the truth.
interface Announcing {

    /// @param number of the new event
    void announce(TenantId tenant, long number);
}
