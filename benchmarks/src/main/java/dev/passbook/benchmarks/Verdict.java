package dev.passbook.benchmarks;

import dev.passbook.statement.layout.Reconciliation;

/// What became of a file.
enum Verdict {
    /// Its arithmetic proves what was read.
    VERIFIED,
    /// It does not add up, and where is said.
    DISCREPANCY,
    /// There is nothing to prove the reading by.
    UNVERIFIABLE,
    /// It was not taken in, or no table was found in it.
    REFUSED;

    static Verdict of(Reconciliation reconciliation) {
        return switch (reconciliation) {
            case Reconciliation.Verified() -> VERIFIED;
            case Reconciliation.Discrepancy _ -> DISCREPANCY;
            case Reconciliation.Unverifiable _ -> UNVERIFIABLE;
        };
    }
}
