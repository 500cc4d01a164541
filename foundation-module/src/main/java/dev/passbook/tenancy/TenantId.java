package dev.passbook.tenancy;

import java.util.UUID;

/// Who calls: the account that owns keys, and everything that is made with them. Nothing of one tenant exists for
/// another.
public record TenantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
