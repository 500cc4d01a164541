package dev.passbook.statement.ocr;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Puts recognised words on lines, at their places on the page in points.
final class Placement {

    /// As the words of text have it.
    private static final double ASCENT = 0.75;

    /// Words of one line whose feet lie farther apart, in font sizes, were thrown together by mistake.
    private static final double SAME_LINE = 0.3;

    private static final String FONT = "OCR";

    private final double pointsPerPixel;

    Placement(double pointsPerPixel) {
        this.pointsPerPixel = pointsPerPixel;
    }

    /// In reading order.
    List<Word> words(List<Recognised> recognised) {
        var trued = Heights.trued(recognised);
        var lines = trued.stream()
                .collect(Collectors.groupingBy(Recognised::line, LinkedHashMap::new, Collectors.toList()));
        var words = new ArrayList<Word>(trued.size());
        lines.values().forEach(line -> words.addAll(line(line)));
        words.sort(Comparator.comparingDouble(Word::baseline).thenComparingDouble(Word::left));
        return words;
    }

    private List<Word> line(List<Recognised> line) {
        double size = median(telling(line).stream().map(Placement::size).toList());
        double foot =
                median(telling(line).stream().map(word -> foot(word, size)).toList());
        return line.stream().map(word -> word(word, size, foot)).toList();
    }

    private static List<Recognised> telling(List<Recognised> line) {
        var telling = line.stream()
                .filter(word -> Metrics.of(word.text()).isTelling())
                .toList();
        return telling.isEmpty() ? line : telling;
    }

    private static double size(Recognised word) {
        return Metrics.of(word.text()).size(word.height());
    }

    private static double foot(Recognised word, double size) {
        return word.bottom() - Metrics.of(word.text()).descent() * size;
    }

    private Word word(Recognised word, double size, double foot) {
        double own = foot(word, size);
        boolean strays = Metrics.of(word.text()).isTelling() && Math.abs(own - foot) > SAME_LINE * size;
        double baseline = strays ? own : foot;
        var box = new Box(
                word.left() * pointsPerPixel,
                (baseline - ASCENT * size) * pointsPerPixel,
                word.right() * pointsPerPixel,
                baseline * pointsPerPixel);
        return new Word(word.text(), box, size * pointsPerPixel, FONT);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
