package dev.passbook.analysis.channel;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A narration made ready for matching: its letters and digits without anything between them, and what stood
/// between.
///
/// Banks cut words where a line ends, so `SALARY PA YMENT` must read like `SALARY PAYMENT`; and they glue words,
/// so `BAJAJFINANCE` must read like `BAJAJ FINANCE`. Keeping the gaps beside the letters lets [Term] decide both
/// cases. The handle of a UPI address (`@okaxis`) names a payment app, never the other party; it is read as the
/// word `UPI`, since an address tells the rail even where the bank does not.
final class Narration {

    /// Longer texts are not narrations; cutting them bounds the work that a hostile page can cause.
    private static final int LONGEST = 1000;

    /// The symbols of [#letters]: 26 letters, ten digits, and one for letters of other scripts.
    static final int SYMBOLS = 37;

    private static final byte FOREIGN = SYMBOLS - 1;
    private static final byte FIRST_DIGIT = 26;

    /// Receipt and account numbers have this many digits at least; after fewer, letters go on a code.
    private static final int GLUED_DIGITS = 6;

    /// A month and a year, a branch or a serial number after a word.
    private static final int FEWEST_GLUED_DIGITS = 4;

    private static final int SHORTEST_GLUED = 4;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

    private static final String RAIL = "UPI";
    private static final int SHORTEST_HANDLE = 2;

    /// What stands before a letter: nothing, white space only, or something printed.
    enum Gap {
        NONE,
        SPACE,
        MARK
    }

    private final String text;
    private final byte[] letters;
    private final Gap[] gaps;
    private final char[] marks;
    private @Nullable String plain;
    private int length;
    private Gap gap = Gap.NONE;
    private char mark;

    private Narration(String text) {
        this.text = text;
        int room = text.length() + 1;
        letters = new byte[room];
        gaps = new Gap[room];
        marks = new char[room];
        for (int at = 0; at < text.length(); at++) {
            at = take(at);
        }
        gaps[length] = Gap.MARK;
        marks[length] = mark;
    }

    static Narration of(String narration) {
        var text = narration.length() > LONGEST ? narration.substring(0, LONGEST) : narration;
        return new Narration(text.toUpperCase(Locale.ROOT));
    }

    /// The symbol of a letter or digit, or one that no term holds.
    static byte symbol(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (byte) (c - 'A');
        }
        return c >= '0' && c <= '9' ? (byte) (c - '0' + FIRST_DIGIT) : FOREIGN;
    }

    int length() {
        return length;
    }

    byte letter(int index) {
        return letters[index];
    }

    /// What stands between a letter and the one before it; a mark at both ends of the narration.
    Gap gapBefore(int index) {
        return index == 0 ? Gap.MARK : gaps[index];
    }

    /// Whether a word of so many letters may begin here: after a gap, or after a long number that the bank glued
    /// to it (`407812345678KIRAN`). Short words after numbers are parts of codes.
    boolean opensWord(int index, int length) {
        return gapBefore(index) != Gap.NONE || length >= SHORTEST_GLUED && followsNumber(index);
    }

    /// Whether a word may end before this place: before a gap, or before a number that the bank glued to it
    /// (`CHQ441122`, `SAL0424`).
    boolean closesWord(int end) {
        return end == length
                || gaps[end] != Gap.NONE
                || !isDigit(letters[end - 1]) && digitsFrom(end) >= FEWEST_GLUED_DIGITS;
    }

    /// The first printed character between a letter and the one before it, or 0.
    char markBefore(int index) {
        return marks[index];
    }

    /// The narration in capitals with single spaces, for the rules that look at its shape.
    String text() {
        if (plain == null) { // several rules may look
            plain = SPACES.matcher(text).replaceAll(" ").strip();
        }
        return plain;
    }

    /// Whether a long number stands directly before, with at most a word glued to it in turn; a code mixes more.
    private boolean followsNumber(int index) {
        int number = index;
        while (gapBefore(number) == Gap.NONE && isDigit(letters[number - 1])) {
            number--;
        }
        int word = number;
        while (gapBefore(word) == Gap.NONE && !isDigit(letters[word - 1])) {
            word--;
        }
        return index - number >= GLUED_DIGITS && gapBefore(word) != Gap.NONE;
    }

    private int digitsFrom(int index) {
        int end = index;
        while (end < length && end - index < FEWEST_GLUED_DIGITS && isDigit(letters[end]) && gaps[end] == Gap.NONE) {
            end++;
        }
        return end - index;
    }

    private static boolean isDigit(byte symbol) {
        return symbol >= FIRST_DIGIT && symbol < FOREIGN;
    }

    private int take(int at) {
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c)) {
            keep(c);
        } else if (isSpace(c)) {
            gap = gap == Gap.NONE ? Gap.SPACE : gap;
        } else {
            note(c);
            return c == '@' ? takeHandle(at) : at;
        }
        return at;
    }

    private void keep(char c) {
        gaps[length] = gap;
        marks[length] = mark;
        letters[length++] = symbol(c);
        gap = Gap.NONE;
        mark = 0;
    }

    private void note(char c) {
        gap = Gap.MARK;
        mark = mark == 0 ? c : mark;
    }

    /// Takes the handle after an `@` that ends an address's first part, even when a line ends between the two.
    ///
    /// @return the position of its last letter, or `at` when there is none
    private int takeHandle(int at) {
        int start = at + 1 < text.length() && isSpace(text.charAt(at + 1)) ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean ends = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        if (!ends || end - start < SHORTEST_HANDLE || !Character.isLetter(text.charAt(start))) {
            return at;
        }
        RAIL.chars().forEach(letter -> keep((char) letter));
        note('@');
        return end - 1;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
