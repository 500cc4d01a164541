package dev.passbook.statement.ocr;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Mends the ways in which recognition misspells numbers. Only their spelling: no digit becomes another digit
/// here, and none is added, so a number that was misread stays wrong for the arithmetic to find.
final class Numerals {

    /// Pieces of one number are set closer than this, in font sizes.
    private static final double PIECES = 0.3;

    private static final Pattern ENDS_OPEN = Pattern.compile("\\d[\\d,./-]*");
    private static final Pattern GOES_ON = Pattern.compile("[\\d,.][\\d,./-]*(?:[CD][Rr])?");

    private static final String SMUDGES = "[|'‘’`_~«»\"“”;:.,°]";
    private static final String NUMBER = "[\\dOoIl][\\dOoIl,.]*[.,][\\dOoIl]{2}";
    private static final String MARK = "(?:[CD][Rr])?";

    /// An amount with one or two signs beside it that belong to the paper.
    private static final Pattern SMUDGED = Pattern.compile(SMUDGES + "{0,2}([-+(]?" + NUMBER + ")" + SMUDGES + "{1,2}");

    private static final Pattern PREFIXED = Pattern.compile(SMUDGES + "{1,2}([-+(]?" + NUMBER + MARK + ")");

    private static final Pattern LETTERED = Pattern.compile("([-+(]?)(" + NUMBER + ")(\\)?" + MARK + ")");

    private static final Pattern CENTS = Pattern.compile("[\\d,.]*\\d[.,]\\d\\d");

    private Numerals() {}

    static List<Recognised> mended(List<Recognised> words) {
        return joined(words).stream()
                .map(word -> word.saying(mended(word.text())))
                .toList();
    }

    /// Words of one line come from left to right.
    private static List<Recognised> joined(List<Recognised> words) {
        var joined = new ArrayList<Recognised>(words.size());
        for (var word : words) {
            if (!joined.isEmpty() && goesOn(joined.getLast(), word)) {
                joined.add(joined.removeLast().with(word));
            } else {
                joined.add(word);
            }
        }
        return joined;
    }

    private static boolean goesOn(Recognised left, Recognised right) {
        double gap = right.left() - left.right();
        double size = Metrics.of(left.text()).size(left.height());
        return left.line().equals(right.line())
                && Math.abs(gap) < PIECES * size
                && ENDS_OPEN.matcher(left.text()).matches()
                && GOES_ON.matcher(right.text()).matches()
                && !(CENTS.matcher(left.text()).matches()
                        && Character.isDigit(right.text().charAt(0)));
    }

    static String mended(String text) {
        if (text.length() > 32) {
            return text;
        }
        return separated(lettered(unsmudged(text)));
    }

    private static String unsmudged(String text) {
        var behind = SMUDGED.matcher(text);
        if (behind.matches()) {
            return behind.group(1);
        }
        var before = PREFIXED.matcher(text);
        return before.matches() ? before.group(1) : text;
    }

    /// No amount is spelt with letters.
    private static String lettered(String text) {
        var amount = LETTERED.matcher(text);
        if (!amount.matches() || !isMostlyDigits(amount.group(2))) {
            return text;
        }
        var digits = amount.group(2)
                .replace('O', '0')
                .replace('o', '0')
                .replace('l', '1')
                .replace('I', '1');
        return amount.group(1) + digits + amount.group(3);
    }

    private static boolean isMostlyDigits(String text) {
        return text.chars().filter(Character::isDigit).count() * 2 >= text.length();
    }

    /// Points and commas look alike: where there are several, the last one before two digits is the decimal one.
    private static String separated(String text) {
        if (!CENTS.matcher(text).matches()) {
            return text;
        }
        int decimal = text.length() - 3;
        var whole = text.substring(0, decimal);
        return whole.indexOf('.') < 0 && text.charAt(decimal) == '.'
                ? text
                : whole.replace('.', ',') + "." + text.substring(decimal + 1);
    }
}
