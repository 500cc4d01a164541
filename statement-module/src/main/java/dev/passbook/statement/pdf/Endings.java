package dev.passbook.statement.pdf;

/// What the end of a text looks like; see [Beginnings].
final class Endings {

    private Endings() {}

    static boolean areLetter(CharSequence text) {
        return Character.isLetter(Character.codePointBefore(text, text.length()));
    }

    static boolean areDigit(CharSequence text) {
        return Beginnings.isDigit(text.charAt(text.length() - 1));
    }

    /// A digit, a point and two more digits, and perhaps the mark of a credit or debit.
    static boolean areAmount(CharSequence text) {
        var end = isMarked(text) ? text.length() - 2 : text.length();
        return end >= 4
                && Beginnings.isDigit(text.charAt(end - 4))
                && text.charAt(end - 3) == '.'
                && Beginnings.isDigit(text.charAt(end - 2))
                && Beginnings.isDigit(text.charAt(end - 1));
    }

    private static boolean isMarked(CharSequence text) {
        return text.length() >= 2
                && "CD".indexOf(text.charAt(text.length() - 2)) >= 0
                && "Rr".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
