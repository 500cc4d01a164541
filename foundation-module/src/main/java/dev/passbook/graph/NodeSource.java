package dev.passbook.graph;

import dev.passbook.tenancy.TenantId;
import java.util.Optional;
import java.util.UUID;

/// Finds things of one kind for the query `node`. A module has a bean of this for each kind that implements `Node`
/// in its part of the schema. Ids are random UUIDs, so that at most one kind knows an id.
@FunctionalInterface
public interface NodeSource {

    /// The thing of this id, if there is one and it is the tenant's. Its class is named like its type in the
    /// schema.
    Optional<?> find(TenantId tenant, UUID id);
}
