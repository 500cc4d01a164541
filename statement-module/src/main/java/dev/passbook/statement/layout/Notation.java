package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/// How a statement writes amounts, where one amount alone does not tell: `1.234` may be a thousand and more, or
/// one and three decimals.
enum Notation {
    /// Two decimals or none, whichever mark they stand behind; three digits behind a comma are thousands.
    HUNDREDTHS(2),
    /// No decimals, points between thousands: rupiah, pesos, dong.
    POINTED_WHOLES(2),
    /// Three decimals behind a point, as of the dinars of Kuwait and Bahrain.
    THOUSANDTHS_AFTER_POINT(3),
    /// Three decimals behind a comma, as of the dinar of Tunisia.
    THOUSANDTHS_AFTER_COMMA(3);

    private static final Set<String> OF_THOUSANDTHS = Set.of("KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD");
    /// What money is kept in.
    private static final int SCALE = 2;

    private final int decimals;

    Notation(int decimals) {
        this.decimals = decimals;
    }

    /// What most of the amounts on the pages are written in.
    static Notation of(List<Page> pages) {
        var votes = new Votes();
        for (var page : pages) {
            for (Word word : page.words()) {
                votes.count(word.text());
                votes.follows(word.text());
            }
        }
        return votes.winner();
    }

    /// How many units of an amount, which is kept as their number, are one of the currency.
    long unit() {
        return decimals == SCALE ? 100 : 1000;
    }

    /// Whether amounts lose a digit when they are kept.
    boolean isRounded() {
        return decimals > SCALE;
    }

    /// An amount in the currency.
    BigDecimal money(long units) {
        return BigDecimal.valueOf(units, decimals).setScale(SCALE, RoundingMode.HALF_UP);
    }

    /// What the numbers on the pages speak for.
    private static final class Votes {

        private int hundredths;
        private int wholes;
        private int afterPoint;
        private int afterComma;
        private int threeAfterPoint;
        private int threeAfterComma;
        private boolean thousandths;
        private boolean groupBefore;

        void count(String text) {
            int end = text.length();
            while (end > 0 && !isDigit(text.charAt(end - 1))) {
                end--;
            }
            int digits = 0;
            while (digits < end && isDigit(text.charAt(end - 1 - digits))) {
                digits++;
            }
            int mark = end - 1 - digits;
            if (mark > 0 && isMark(text.charAt(mark)) && isDigit(text.charAt(mark - 1))) {
                marked(text, mark, digits);
            } else {
                thousandths |= text.length() == 3 && OF_THOUSANDTHS.contains(text);
            }
        }

        /// Whether digits just before make thousands of what the word begins with: `1 234,567`.
        void follows(String text) {
            if (groupBefore && text.length() >= 7 && isMark(text.charAt(3)) && digits(text, 0) == 3) {
                boolean three = digits(text, 4) == 3;
                afterPoint += three && text.charAt(3) == '.' ? 1 : 0;
                afterComma += three && text.charAt(3) == ',' ? 1 : 0;
            }
            groupBefore = text.length() <= 3 && digits(text, 0) == text.length();
        }

        private static int digits(String text, int from) {
            int to = from;
            while (to < text.length() && isDigit(text.charAt(to))) {
                to++;
            }
            return to - from;
        }

        private void marked(String text, int mark, int digits) {
            if (digits == 2) {
                hundredths++;
            } else if (digits == 3) {
                three(text, mark, text.charAt(mark));
            }
        }

        /// Another mark before, more digits than a group has, or a nought say that the last mark is the decimals'.
        private void three(String text, int mark, char last) {
            int from = mark;
            while (from > 0 && isDigit(text.charAt(from - 1))) {
                from--;
            }
            int group = mark - from;
            boolean grouped = from > 1 && isMark(text.charAt(from - 1)) && isDigit(text.charAt(from - 2));
            if (grouped && text.charAt(from - 1) == last) {
                wholes += last == '.' ? 1 : 0;
            } else if (grouped || group > 3 || group == 1 && text.charAt(from) == '0') {
                afterPoint += last == '.' ? 1 : 0;
                afterComma += last == ',' ? 1 : 0;
            } else {
                threeAfterPoint += last == '.' ? 1 : 0;
                threeAfterComma += last == ',' ? 1 : 0;
            }
        }

        Notation winner() {
            int most = Math.max(afterPoint, afterComma) + (thousandths ? threeAfterPoint + threeAfterComma : 0);
            if (most > hundredths && most > wholes) {
                return afterPoint + threeAfterPoint >= afterComma + threeAfterComma
                        ? THOUSANDTHS_AFTER_POINT
                        : THOUSANDTHS_AFTER_COMMA;
            }
            return wholes > hundredths ? POINTED_WHOLES : HUNDREDTHS;
        }

        private static boolean isMark(char c) {
            return c == '.' || c == ',';
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }
    }
}
