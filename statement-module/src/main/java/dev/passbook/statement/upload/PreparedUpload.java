package dev.passbook.statement.upload;

import dev.passbook.entity.EntityId;
import dev.passbook.statement.BankId;
import dev.passbook.tenancy.TenantId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An upload that was prepared with a key for somebody who has none.
///
/// @param key with which it was prepared
/// @param entity wins over the link
/// @param linkId the newest entity under it is used, or one is made
/// @param bank null when it is to be detected
record PreparedUpload(
        TenantId tenant,
        UUID key,
        @Nullable EntityId entity,
        @Nullable String linkId,
        @Nullable BankId bank) {

    Upload of(byte[] content, @Nullable String password) {
        return new Upload(tenant, entity == null ? null : entity.toString(), linkId, bank, content, password);
    }
}
