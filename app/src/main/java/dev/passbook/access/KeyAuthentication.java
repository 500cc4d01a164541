package dev.passbook.access;

import dev.passbook.access.Admission.Admitted;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// A caller that showed a valid key. The principal is the tenant, the details are the
/// [dev.passbook.tenancy.Caller].
class KeyAuthentication extends AbstractAuthenticationToken {

    private final Admitted admitted;

    KeyAuthentication(Admitted admitted) {
        super(List.of());
        this.admitted = admitted;
        setDetails(admitted.caller());
        setAuthenticated(true);
    }

    Admitted admitted() {
        return admitted;
    }

    @Override
    public Object getPrincipal() {
        return admitted.caller().tenant();
    }

    /// The key is not kept.
    @Override
    public Object getCredentials() {
        return "";
    }
}
