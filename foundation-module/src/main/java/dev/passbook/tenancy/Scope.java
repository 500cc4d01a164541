package dev.passbook.tenancy;

/// What a key may be used for. A key has at least one; each is granted by itself, none includes another.
public enum Scope {

    /// Create entities, upload statements, correct and configure.
    UPLOAD,

    /// Read everything that belongs to the tenant.
    READ,

    /// Read, with what says who the borrower is masked: names, addresses, account numbers, the documents
    /// themselves.
    READ_MASKED,

    /// Make, list, rotate and revoke keys, erase data, read the audit log.
    ADMIN
}
