package dev.passbook.retry;

import org.jspecify.annotations.Nullable;

/// What a request was answered.
///
/// @param contentType null when there was no body
record StoredAnswer(int status, @Nullable String contentType, byte[] body) {

    /// Tells nothing of the body.
    @Override
    public String toString() {
        return "StoredAnswer(%d, %d bytes)".formatted(status, body.length);
    }
}
