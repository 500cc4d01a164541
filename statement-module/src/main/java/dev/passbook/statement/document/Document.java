package dev.passbook.statement.document;

import org.jspecify.annotations.Nullable;

/// An uploaded file as it came.
///
/// @param password with which the borrower protected it, null when none was given
public record Document(byte[] content, @Nullable String password) {

    /// Tells nothing of either.
    @Override
    public String toString() {
        return "Document(%d bytes)".formatted(content.length);
    }
}
