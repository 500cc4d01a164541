package dev.passbook.statement.pdf;

/// What the beginning of a text looks like. Asked of every word of a page, so without regular expressions.
final class Beginnings {

    /// No amount is longer, so no more of a text needs to be looked at.
    private static final int AMOUNT = 24;

    private Beginnings() {}

    static boolean areLetter(CharSequence text) {
        return Character.isLetter(Character.codePointAt(text, 0));
    }

    /// Digits, a sign or a bracket in front of some, or a dash alone, which is the number of an empty cell.
    static boolean areNumber(CharSequence text) {
        var first = text.charAt(0);
        return isDigit(first)
                || "-+(.,".indexOf(first) >= 0 && text.length() > 1 && isDigit(text.charAt(1))
                || first == '-' && text.length() == 1;
    }

    /// Digits with two more of them behind the point, such as `(1,250.00`.
    static boolean areAmount(CharSequence text) {
        var most = Math.min(AMOUNT, text.length());
        var start = "-+(".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        var at = start;
        while (at < most && (isDigit(text.charAt(at)) || at > start && text.charAt(at) == ',')) {
            at++;
        }
        return at > start
                && at + 2 < most
                && text.charAt(at) == '.'
                && isDigit(text.charAt(at + 1))
                && isDigit(text.charAt(at + 2))
                && (at + 3 == most || !isDigit(text.charAt(at + 3)));
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
