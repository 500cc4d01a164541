package dev.passbook.statement.layout;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads amounts as banks print them: lakh, western or no grouping, currency marks, signs in front or behind,
/// brackets, Dr and Cr on either side, decimals that miss their zero (`.73`).
final class Amounts {

    private static final Set<String> BLANKS = Set.of("-", "--", "---", "nil", "null", "–", "—", "n/a", "na");

    private Amounts() {}

    /// The amount that the whole text is, or null when it is anything else.
    static @Nullable Amount parse(String text) {
        return parse(text, Notation.HUNDREDTHS);
    }

    static @Nullable Amount parse(String text, Notation notation) {
        return mayBeAmount(text) ? new AmountScanner(text, notation).read() : null;
    }

    /// Whether the text stands for an empty cell.
    static boolean isBlank(String text) {
        return text.length() <= 4 && BLANKS.contains(text.toLowerCase(Locale.ROOT));
    }

    /// Whether the word is a currency printed apart from its number.
    static boolean isCurrency(String text) {
        return Currencies.isName(text);
    }

    /// The mark that a word of its own is: `Cr`, `(Dr)`, `DR.`, `Db`, `D`.
    static Amount.Mark mark(String text) {
        if (text.length() > 5) {
            return Amount.Mark.NONE;
        }
        // German banks mark with Haben and Soll.
        if (text.equals("H") || text.equals("S")) {
            return text.equals("H") ? Amount.Mark.CREDIT : Amount.Mark.DEBIT;
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "cr", "(cr)", "cr.", "(cr.)" -> Amount.Mark.CREDIT;
            case "dr", "(dr)", "dr.", "(dr.)", "db", "od", "d" -> Amount.Mark.DEBIT;
            case String other -> Amount.Mark.NONE;
        };
    }

    /// Where the number begins that a word ends with, as in `Balance1,000.00`; -1 when there is none glued to it.
    static int gluedNumber(String text) {
        if (text.length() < 5 || text.charAt(text.length() - 3) != '.') {
            return -1;
        }
        int start = text.length();
        while (start > 0 && isNumeral(text.charAt(start - 1))) {
            start--;
        }
        while (start < text.length() && !Character.isDigit(text.charAt(start))) {
            start++;
        }
        boolean glued = start > 0 && text.length() - start >= 4;
        return glued && !joinsNumber(text.charAt(start - 1)) ? start : -1;
    }

    private static boolean joinsNumber(char before) {
        return Character.isLetterOrDigit(before) && !Character.isLetter(before) || before == '/' || before == ':';
    }

    private static boolean isNumeral(char c) {
        return c >= '0' && c <= '9' || c == ',' || c == '.';
    }

    private static boolean mayBeAmount(String text) {
        if (text.length() > 32) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
