package dev.passbook.statement.layout;

import java.text.Normalizer;

/// Letters as names are compared: in lower case and without accents, which some fonts lose.
final class Letters {

    private static final int ASCII = 128;

    private Letters() {}

    static char plain(char c) {
        char letter = c < ASCII
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(letter);
    }
}
