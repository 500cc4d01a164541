package dev.passbook.access;

import org.jspecify.annotations.Nullable;

/// A key that was just made, with its secrets: this once, they are kept nowhere.
///
/// @param secret what callers send as `X-API-KEY`
/// @param serverHash what they send as `server-hash`; null when it is not asked for
/// @param tokenSecret under what they make `ACCESS_TOKEN`; null when it is not asked for
record IssuedKey(
        Key key,
        String secret,
        @Nullable String serverHash,
        @Nullable String tokenSecret) {

    /// Must not reach a log.
    @Override
    public String toString() {
        return "IssuedKey(%s)".formatted(key.id());
    }
}
