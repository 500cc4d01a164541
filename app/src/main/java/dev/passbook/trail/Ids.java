package dev.passbook.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ids that callers sent, which may be anything.
final class Ids {

    private static final int LENGTH = 36;

    private Ids() {}

    /// @return null for what is none
    static @Nullable UUID uuid(String text) {
        try {
            return text.length() == LENGTH ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
