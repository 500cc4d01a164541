package dev.passbook.tenancy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

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

    /// Lets this thread act for a caller who did not show its key but something that stands for it, until the
    /// answer is closed.
    public static Acting actFor(Caller caller) {
        var before = SecurityContextHolder.getContext();
        var authentication = new PreAuthenticatedAuthenticationToken(caller.tenant(), "", List.of());
        authentication.setDetails(caller);
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication));
        return () -> SecurityContextHolder.setContext(before);
    }

    /// Acting for somebody; closed, the thread acts for whom it did before.
    @FunctionalInterface
    public interface Acting extends AutoCloseable {

        @Override
        void close();
    }
}
