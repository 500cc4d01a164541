package dev.passbook.analysis.counterparty;

/// What a piece of a narration turned out to be.
enum Sort {
    /// May be the other party's name.
    NAME,
    /// A UPI address; its text is what its local part tells of a name, which may be nothing.
    ADDRESS,
    /// Numbers, codes, masked accounts.
    REFERENCE,
    /// The other party's bank.
    BANK,
    /// Rails, flags, remarks of apps, places.
    NOISE
}
