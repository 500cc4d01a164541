package dev.passbook.statement.ocr;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Takes off the words what was no print: remnants of rules, specks, what was found twice.
final class Cleaning {

    private static final double DOUBTFUL = 25;

    /// What is left of a rule is taken for a few letters.
    private static final int SHORT = 3;

    /// The share of a word that another one must cover to be the same.
    private static final double SAME = 0.6;

    private static final Pattern BARS = Pattern.compile("[|¦]+");
    private static final Pattern DEBRIS = Pattern.compile("[|¦_=~—–\\[\\]{}'‘’\"“”«»*^°.,:;!<>\\\\`-]+");
    /// Specks beside a word.
    private static final Pattern EDGED =
            Pattern.compile("[_~'‘’`“”\"«»°]{0,2}" + "([\\p{L}\\d](?:.*[^_~'‘’`“”\"«»°])?)" + "[_~'‘’`“”\"«»°]{0,2}");

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private Cleaning() {}

    static List<Recognised> cleaned(List<Recognised> words) {
        var apart = words.stream()
                .flatMap(Cleaning::apart)
                .filter(Cleaning::isPrint)
                .map(Cleaning::trimmed)
                .toList();
        return apart.stream()
                .filter(word -> apart.stream().noneMatch(other -> isDouble(word, other)))
                .toList();
    }

    private static Recognised trimmed(Recognised word) {
        var edged = EDGED.matcher(word.text());
        return edged.matches() ? word.saying(edged.group(1)) : word;
    }

    /// What stands left and right of a rule that was taken for a letter.
    private static Stream<Recognised> apart(Recognised word) {
        var text = word.text();
        if (!BARS.matcher(text).find()) {
            return Stream.of(word);
        }
        double letter = (double) word.width() / text.length();
        var parts = Stream.<Recognised>builder();
        var bars = BARS.matcher(text);
        int from = 0;
        while (from < text.length()) {
            int to = bars.find(from) ? bars.start() : text.length();
            if (to > from) {
                parts.add(part(word, from, to, letter));
            }
            from = to == text.length() ? to : bars.end();
        }
        return parts.build();
    }

    private static Recognised part(Recognised word, int from, int to, double letter) {
        return new Recognised(
                word.line(),
                (int) (word.left() + from * letter),
                word.top(),
                Math.max(1, (int) ((to - from) * letter)),
                word.height(),
                word.confidence(),
                word.text().substring(from, to));
    }

    /// Digits stay however doubtful: a figure that is missing says less than one that does not add up.
    private static boolean isPrint(Recognised word) {
        if (DIGIT.matcher(word.text()).find()) {
            return true;
        }
        boolean speck = DEBRIS.matcher(word.text()).matches() && !word.text().equals("-");
        return !speck && word.confidence() >= (word.text().length() <= SHORT ? 2 * DOUBTFUL : DOUBTFUL);
    }

    private static boolean isDouble(Recognised word, Recognised other) {
        return word != other
                && (word.confidence() < other.confidence()
                        || word.confidence() == other.confidence()
                                && System.identityHashCode(word) < System.identityHashCode(other))
                && shared(word, other) > SAME * Math.min(area(word), area(other));
    }

    private static double shared(Recognised one, Recognised other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static double area(Recognised word) {
        return (double) word.width() * word.height();
    }
}
