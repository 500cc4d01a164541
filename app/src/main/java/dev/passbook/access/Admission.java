package dev.passbook.access;

import dev.passbook.tenancy.Caller;

/// How a check of what a caller shows ended.
sealed interface Admission {

    /// @param hash finds the key again
    record Admitted(Caller caller, String hash) implements Admission {}

    /// No such key, no longer good, or not all that it asks for: callers are not told which.
    record Unknown() implements Admission {}

    /// Too many wrong keys came from there.
    ///
    /// @param seconds until it may try again
    record Blocked(long seconds) implements Admission {}
}
