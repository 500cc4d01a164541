package dev.passbook.statement.upload;

import dev.passbook.statement.BankId;
import dev.passbook.tenancy.TenantId;
import org.jspecify.annotations.Nullable;

/// What a caller hands in.
///
/// @param entityId as sent; wins over the link
/// @param linkId the newest entity under it is used, or one is made
/// @param bank null when it is to be detected
/// @param password that the borrower protected the file with
record Upload(
        TenantId tenant,
        @Nullable String entityId,
        @Nullable String linkId,
        @Nullable BankId bank,
        byte[] content,
        @Nullable String password) {

    /// Neither the file nor its password must reach a log.
    @Override
    public String toString() {
        return "Upload(%s, %d bytes)".formatted(bank, content.length);
    }
}
