package dev.passbook.tenancy;

import java.util.Set;
import java.util.UUID;

/// Somebody who showed a valid key.
///
/// @param key identifies the key, which itself is kept nowhere
/// @param name what the tenant calls the key
public record Caller(TenantId tenant, UUID key, String name, Set<Scope> scopes) {

    public Caller {
        scopes = Set.copyOf(scopes);
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }

    /// Whether it may read at all, in full or masked.
    public boolean mayRead() {
        return may(Scope.READ) || may(Scope.READ_MASKED);
    }

    /// Whether what says who the borrower is must be masked for this caller. To have uploaded a statement is no
    /// right to read it.
    public boolean seesMasked() {
        return !may(Scope.READ);
    }
}
