package dev.passbook.statement.ocr;

import java.util.Comparator;
import java.util.List;

/// Trues the heights of words whose boxes took in what stands below or above them, the remnant of a rule for one.
/// Such a word would seem to be larger, and to stand on a line of its own.
final class Heights {

    /// How much larger than most of the page a word must seem to be doubted.
    private static final double LARGE = 1.3;

    /// The share of a word's height that lies within the doubted one, when both stand on a line.
    private static final double BESIDE = 0.8;

    private final List<Recognised> sound;
    private final double usual;

    private Heights(List<Recognised> words) {
        var sizes = words.stream()
                .filter(word -> Metrics.of(word.text()).isTelling())
                .map(Heights::size)
                .sorted()
                .toList();
        this.usual = sizes.isEmpty() ? Double.POSITIVE_INFINITY : sizes.get(sizes.size() / 2);
        this.sound = words.stream()
                .filter(word -> Metrics.of(word.text()).isTelling() && !isLarge(word))
                .toList();
    }

    static List<Recognised> trued(List<Recognised> words) {
        var heights = new Heights(words);
        return words.stream().map(heights::trued).toList();
    }

    /// As high as the nearest word beside it; a large word that stands alone is large.
    private Recognised trued(Recognised word) {
        return isLarge(word)
                ? sound.stream()
                        .filter(other -> isBeside(other, word))
                        .min(Comparator.comparingInt(other -> Math.abs(other.left() - word.left())))
                        .map(other -> asHighAs(other, word))
                        .orElse(word)
                : word;
    }

    private boolean isLarge(Recognised word) {
        return size(word) > LARGE * usual;
    }

    private static boolean isBeside(Recognised other, Recognised word) {
        int shared = Math.min(other.bottom(), word.bottom()) - Math.max(other.top(), word.top());
        return shared >= BESIDE * other.height();
    }

    private static Recognised asHighAs(Recognised other, Recognised word) {
        double size = size(other);
        double foot = other.bottom() - Metrics.of(other.text()).descent() * size;
        var metrics = Metrics.of(word.text());
        int top = Math.max(0, (int) Math.round(foot - metrics.ascent() * size));
        int bottom = (int) Math.round(foot + metrics.descent() * size);
        return new Recognised(
                word.line(), word.left(), top, word.width(), Math.max(1, bottom - top), word.confidence(), word.text());
    }

    private static double size(Recognised word) {
        return Metrics.of(word.text()).size(word.height());
    }
}
