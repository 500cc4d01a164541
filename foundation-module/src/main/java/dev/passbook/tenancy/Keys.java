package dev.passbook.tenancy;

import java.util.Optional;
import java.util.UUID;

/// Tells on whose behalf something goes on that was begun with a key, when the key itself is not shown again.
public interface Keys {

    /// What the key may do now; empty when it is revoked or over.
    Optional<Caller> caller(TenantId tenant, UUID key);
}
