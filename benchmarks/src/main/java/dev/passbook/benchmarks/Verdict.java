package dev.passbook.benchmarks;

import dev.passbook.statement.layout.Proof;

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

    static Verdict of(Proof proof) {
        return switch (proof) {
            case Proof.Verified() -> VERIFIED;
            case Proof.Discrepancy _ -> DISCREPANCY;
            case Proof.Unverifiable _ -> UNVERIFIABLE;
        };
    }
}
