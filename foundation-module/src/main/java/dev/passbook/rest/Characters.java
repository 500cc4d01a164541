package dev.passbook.rest;

import java.util.Optional;

/// What no text may hold, because it is no text: the original refuses it and PostgreSQL cannot keep it.
final class Characters {

    private Characters() {}

    static Optional<String> objectionTo(String text) {
        if (text.indexOf('\0') >= 0) {
            return Optional.of("Null characters are not allowed.");
        }
        return text.codePoints()
                .filter(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                .mapToObj("Surrogate characters are not allowed: U+%X."::formatted)
                .findFirst();
    }
}
