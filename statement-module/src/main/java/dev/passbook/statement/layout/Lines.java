package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Groups the words of a page into lines.
final class Lines {

    /// Baselines closer than this share of the letter's height are one line; columns are often set a fraction of a
    /// point off.
    private static final double SAME_LINE = 0.3;

    private Lines() {}

    static List<Line> of(Page page, Notation notation) {
        var lines = new ArrayList<Line>();
        for (var words : cluster(page.words(), SAME_LINE)) {
            words.sort(Comparator.comparingDouble(Word::left));
            var cells = Bars.without(Doubled.undone(words));
            if (!cells.isEmpty()) {
                lines.add(new Line(page.number(), lines.size(), cells.getFirst().baseline(), cells, notation));
            }
        }
        return lines;
    }

    /// Words whose baselines lie within `share` of a letter's height of the first one in their group, from top to
    /// bottom.
    static List<List<Word>> cluster(List<Word> words, double share) {
        var sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(Word::baseline));
        var groups = new ArrayList<List<Word>>();
        double start = Double.NEGATIVE_INFINITY;
        for (Word word : sorted) {
            if (word.baseline() - start > Math.clamp(word.fontSize() * share, 1, 5)) {
                groups.add(new ArrayList<>());
                start = word.baseline();
            }
            groups.getLast().add(word);
        }
        return groups;
    }
}
