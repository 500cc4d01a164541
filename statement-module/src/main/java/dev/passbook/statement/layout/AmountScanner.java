package dev.passbook.statement.layout;

import org.jspecify.annotations.Nullable;

/// Peels marks off both ends of a cell until only the number is left. By hand and not by a pattern, because every
/// number on every page comes through here.
final class AmountScanner {

    private static final int MOST_DIGITS = 15;
    private static final String[] PREFIXES = {"DR", "CR"};
    private static final String[] SUFFIXES = {"(Cr)", "(Dr)", "Cr.", "Dr.", "Cr", "Dr", "Db", "D", "C"};

    private final String text;
    private final Notation notation;
    private int from;
    private int to;
    private boolean negative;
    private boolean dressed;
    private Amount.Mark mark = Amount.Mark.NONE;
    private long value;
    /// How many digits the open group has, or the decimals.
    private int group;

    private boolean grouped;
    private boolean decimals;

    AmountScanner(String text, Notation notation) {
        this.text = text;
        this.notation = notation;
        this.to = text.length();
    }

    @Nullable
    Amount read() {
        while (from < to && peelFront()) {}
        while (from < to && peelBack()) {}
        long paise = from < to ? number() : -1;
        return paise < 0 ? null : new Amount(negative ? -paise : paise, mark, !dressed);
    }

    private boolean peelFront() {
        char c = text.charAt(from);
        if (c >= '0' && c <= '9' || c == '.') {
            return false;
        }
        if (c == '-' || c == '−' || c == '–' || c == '(') {
            negative |= c != '(' || closes();
            return dress(1);
        }
        if (c == '+' || Currencies.isSign(c)) {
            mark = c == '+' ? Amount.Mark.CREDIT : mark;
            return dress(1);
        }
        return Character.isLetter(c) && peelPrefix();
    }

    /// An opening bracket is a minus only around the number itself, not around its mark.
    private boolean closes() {
        return text.charAt(to - 1) == ')' && !Character.isLetter(text.charAt(to - 2));
    }

    private boolean dress(int length) {
        from += length;
        dressed = true;
        return true;
    }

    private boolean peelPrefix() {
        int currency = Currencies.atStart(text, from);
        if (currency > 0) {
            return dress(currency);
        }
        for (String prefix : PREFIXES) {
            if (text.regionMatches(true, from, prefix, 0, prefix.length())) {
                markBy(prefix);
                return dress(prefix.length());
            }
        }
        return false;
    }

    private boolean peelBack() {
        char c = text.charAt(to - 1);
        if (c >= '0' && c <= '9') {
            return false;
        }
        int currency = Currencies.atEnd(text, from, to);
        if (currency > 0) {
            return drop(currency);
        }
        for (String suffix : SUFFIXES) {
            if (endsWith(suffix)) {
                markBy(suffix);
                return drop(suffix.length());
            }
        }
        if (endsWith("/-")) {
            return drop(2);
        }
        if (c == '-' || c == '−') {
            negative = true;
            return drop(1);
        }
        if (c == '+') {
            mark = Amount.Mark.CREDIT;
            return drop(1);
        }
        return (c == ')' && negative || c == '*' || Currencies.isSign(c)) && drop(1);
    }

    private boolean endsWith(String suffix) {
        return to - from > suffix.length()
                && text.regionMatches(true, to - suffix.length(), suffix, 0, suffix.length());
    }

    private boolean drop(int length) {
        to -= length;
        dressed = true;
        return true;
    }

    private void markBy(String word) {
        char c = Character.toUpperCase(word.charAt(0) == '(' ? word.charAt(1) : word.charAt(0));
        if (c == 'C') {
            mark = Amount.Mark.CREDIT;
        } else if (c == 'D') {
            mark = Amount.Mark.DEBIT;
        }
    }

    /// The value in paise, or -1 when the rest is no number.
    private long number() {
        if (to - from > MOST_DIGITS + 6) {
            return -1;
        }
        char point = point();
        for (; from < to; from++) {
            if (!take(text.charAt(from), point)) {
                return -1;
            }
        }
        dressed |= grouped || decimals;
        if (decimals) {
            return notation.isRounded() ? thousandths() : group == 2 ? value : group == 1 ? value * 10 : -1;
        }
        return grouped && group != 3 || group > MOST_DIGITS ? -1 : value * notation.unit();
    }

    private long thousandths() {
        return switch (group) {
            case 1 -> value * 100;
            case 2 -> value * 10;
            case 3 -> value;
            default -> -1;
        };
    }

    private char point() {
        return switch (notation) {
            case HUNDREDTHS -> isDecimalComma() ? ',' : '.';
            case POINTED_WHOLES, THOUSANDTHS_AFTER_COMMA -> ',';
            case THOUSANDTHS_AFTER_POINT -> '.';
        };
    }

    /// `8.811,58`: one comma, two digits from the end.
    private boolean isDecimalComma() {
        return to - from > 3 && text.charAt(to - 3) == ',' && text.indexOf(',', from) == to - 3;
    }

    private boolean take(char c, char point) {
        if (c >= '0' && c <= '9') {
            value = value * 10 + (c - '0');
            group++;
            return true;
        }
        boolean separates = !decimals && (c == ',' || c == '.' || c == '\'' || c == '’');
        return separates && (c == point ? startDecimals() : startGroup());
    }

    private boolean startDecimals() {
        boolean whole = !grouped || group == 3;
        decimals = true;
        group = 0;
        return whole;
    }

    /// Groups have two digits or three, the first one may have one.
    private boolean startGroup() {
        boolean whole = group > 0 && group <= 3 && !(grouped && group == 1);
        grouped = true;
        group = 0;
        return whole;
    }
}
