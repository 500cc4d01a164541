package dev.passbook.access;

import dev.passbook.tenancy.Caller;
import dev.passbook.tenancy.Scope;
import dev.passbook.tenancy.TenantId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key as it is stored: everything but the key.
///
/// @param expiresAt from when on it is no longer good; null when it does not end by itself
/// @param lastUsedAt to within some minutes; null when it was never used
/// @param replaces the key whose place it took
/// @param layers what it asks for beside itself
record Key(
        UUID id,
        TenantId tenant,
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        @Nullable UUID replaces,
        Layers layers) {

    Key {
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A key needs a scope");
        }
    }

    /// What a key may ask for beside itself.
    ///
    /// @param serverHash hex SHA-256 of the header `server-hash`
    /// @param tokenSecret the sealed secret under which the header `ACCESS_TOKEN` is made
    record Layers(@Nullable String serverHash, byte @Nullable [] tokenSecret) {

        static final Layers NONE = new Layers(null, null);

        /// Tells nothing of either.
        @Override
        public String toString() {
            return "Layers(%s, %s)".formatted(serverHash != null, tokenSecret != null);
        }
    }

    boolean isGoodAt(Instant moment) {
        return revokedAt == null && (expiresAt == null || moment.isBefore(expiresAt));
    }

    /// `active`, `revoked` or `expired`.
    String statusAt(Instant moment) {
        if (isGoodAt(moment)) {
            return "active";
        }
        return revokedAt == null ? "expired" : "revoked";
    }

    Caller caller() {
        return new Caller(tenant, id, name, scopes);
    }
}
