package dev.passbook.entity;

import dev.passbook.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/// A borrower's file at one tenant: what statements are uploaded to and analysis is read from.
///
/// @param linkId the tenant's own name for a group of entities; several may share it
/// @param metaData whatever the tenant wants to keep beside it
/// @param singleAccount whether all statements must be of one bank account
public record Entity(
        EntityId id,
        TenantId tenant,
        @Nullable String linkId,
        @Nullable String metaData,
        boolean singleAccount) {

    /// In characters.
    public static final int LONGEST_LINK_ID = 500;
}
