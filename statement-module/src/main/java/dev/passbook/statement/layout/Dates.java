package dev.passbook.statement.layout;

import org.jspecify.annotations.Nullable;

/// Reads dates as banks print them, whole cells and the beginnings of words.
final class Dates {

    private static final int LONGEST = 40;

    private Dates() {}

    /// The date that the whole text is, with or without a time after it; null when it is anything else.
    static @Nullable PrintedDate parse(String text) {
        if (text.length() < 4 || text.length() > LONGEST) {
            return null;
        }
        var scanner = new DateScanner(text);
        var date = scanner.read();
        return date != null && restIsTime(text, scanner.end()) ? date : null;
    }

    /// Where the narration begins that is glued to a full date, as in `01/04/24UPI-`; -1 when the word is not of
    /// that kind.
    static int gluedNarration(String text) {
        if (text.length() < 9 || text.charAt(0) < '0' || text.charAt(0) > '9') {
            return -1;
        }
        var scanner = new DateScanner(text);
        var date = scanner.read();
        boolean glued = date != null && date.hasYear() && scanner.end() < text.length();
        return glued && Character.isLetter(text.charAt(scanner.end())) && !restIsTime(text, scanner.end())
                ? scanner.end()
                : -1;
    }

    private static boolean restIsTime(String text, int from) {
        return isTime(text, from)
                && (from == text.length() || !Character.isDigit(text.charAt(from)) && isPointed(text, from));
    }

    /// Digits after a date are a time of day with a colon or a point among them; without one they are a number.
    private static boolean isPointed(String text, int from) {
        boolean digits = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '.' && digits) {
                return true;
            }
            digits |= Character.isDigit(c);
        }
        return !digits;
    }

    /// Whether the text can stand under a date as its time of day, or as the rest of a wrapped date.
    static boolean isTime(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if ("0123456789:., TAPMapm".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
