package dev.passbook.analysis.counterparty;

import java.util.Set;

/// Tells codes from words.
final class References {

    /// Receipt numbers, account numbers and codes of banks have at least this many digits; shops with numbers in
    /// their names mostly have fewer.
    private static final int DIGITS = 4;

    /// Three digits make a code when they are half of it.
    private static final int FEW_DIGITS = 3;

    /// Accounts and cards are masked by at least this many characters.
    private static final int MASK = 3;

    private static final int IFSC_LENGTH = 11;

    /// Banks glue a receipt number of this length to the name after it.
    private static final int GLUED_DIGITS = 6;

    private static final int MONTH_LETTERS = 3;
    private static final Set<String> MONTHS =
            Set.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private References() {}

    /// Whether a word is a number, a masked number, an IFSC or another code.
    static boolean isCode(String word) {
        int digits = 0;
        int masks = 0;
        int letters = 0;
        for (int at = 0; at < word.length(); at++) {
            char c = word.charAt(at);
            digits += Character.isDigit(c) ? 1 : 0;
            masks += c == 'X' || c == '*' ? 1 : 0;
            letters += Character.isLetter(c) ? 1 : 0;
        }
        boolean few = digits >= FEW_DIGITS && 2 * digits >= word.length();
        boolean masked = masks >= MASK && masks + digits >= word.length() - 1;
        return digits >= DIGITS
                || few
                || letters == 0
                || masked
                || isMonth(word, letters)
                || isMixed(word)
                || isIfsc(word);
    }

    /// The word without a receipt number glued before it, or as it is.
    static String unglued(String word) {
        int at = 0;
        while (at < word.length() && Character.isDigit(word.charAt(at))) {
            at++;
        }
        boolean glued = at >= GLUED_DIGITS
                && word.length() - at >= FEW_DIGITS
                && word.chars().skip(at).allMatch(Character::isLetter);
        return glued ? word.substring(at) : word;
    }

    /// Whether letters and digits change again and again, as in random codes; names end in digits at most.
    static boolean isMixed(String word) {
        int changes = 0;
        for (int at = 1; at < word.length(); at++) {
            boolean change = Character.isLetter(word.charAt(at - 1)) && Character.isDigit(word.charAt(at));
            changes += change ? 1 : 0;
        }
        return changes > 1;
    }

    /// `SEP21`, `APR2026`
    private static boolean isMonth(String word, int letters) {
        return letters == MONTH_LETTERS
                && word.length() > MONTH_LETTERS
                && MONTHS.contains(word.substring(0, MONTH_LETTERS))
                && Character.isDigit(word.charAt(word.length() - 1));
    }

    private static boolean isIfsc(String word) {
        return word.length() == IFSC_LENGTH
                && word.charAt(4) == '0'
                && word.chars().limit(4).allMatch(Character::isLetter);
    }
}
