package dev.passbook.entity;

import dev.passbook.tenancy.TenantId;

/// An entity is being erased. Published in the transaction that does it, before the entity's own row goes:
/// whoever keeps anything of the entity's deletes it in a synchronous listener, and says how much that was.
public record EntityErased(TenantId tenant, EntityId entity, Tally tally) {}
