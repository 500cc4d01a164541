package dev.passbook.tenancy;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Tells who calls. Whoever recognises callers puts the [Caller] into the details of the authentication, whose
/// principal is the [TenantId].
public final class Callers {

    private Callers() {}

    /// Who made the call that this thread answers; empty for what the server does by itself and for calls that
    /// need no key.
    public static Optional<Caller> current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    public static Optional<Caller> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getDetails() instanceof Caller caller
                ? Optional.of(caller)
                : Optional.empty();
    }
}
