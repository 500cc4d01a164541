package dev.passbook.access;

import dev.passbook.entity.TenantId;
import java.util.List;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// A caller that showed a valid key. The principal is the tenant.
class KeyAuthentication extends AbstractAuthenticationToken {

    private final TenantId tenant;

    KeyAuthentication(TenantId tenant) {
        super(List.of());
        this.tenant = tenant;
        setAuthenticated(true);
    }

    @Override
    public Object getPrincipal() {
        return tenant;
    }

    /// The key is not kept.
    @Override
    public Object getCredentials() {
        return "";
    }
}
