package dev.passbook.access;

import dev.passbook.tenancy.Scope;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The key that somebody wants to have.
///
/// @param name what the tenant calls it; no two good keys of a tenant have the same
/// @param expiresAt null when it is not to end by itself
/// @param serverHash whether it asks for the header `server-hash`
/// @param accessToken whether it asks for the headers `ACCESS_TOKEN` and `TIMESTAMP`
record NewKey(String name, Set<Scope> scopes, @Nullable Instant expiresAt, boolean serverHash, boolean accessToken) {

    static final Set<Scope> EVERYTHING = Set.copyOf(EnumSet.of(Scope.UPLOAD, Scope.READ, Scope.ADMIN));

    private static final int LONGEST_NAME = 100;

    NewKey {
        name = name.strip();
        scopes = Set.copyOf(scopes);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidKey("name", "A name has 1 to %d characters.".formatted(LONGEST_NAME));
        }
        if (scopes.isEmpty()) {
            throw new InvalidKey("scopes", "A key needs a scope.");
        }
    }
}
