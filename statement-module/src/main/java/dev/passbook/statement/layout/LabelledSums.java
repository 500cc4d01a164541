package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.ReaderThreads;
import java.util.ArrayList;
import java.util.List;

/// The sums that stand beside labels and under labels, on whatever page.
final class LabelledSums {

    /// Figures stand at most this many points below the label they belong to.
    private static final double BELOW = 32;

    private final List<Found> found = new ArrayList<>();

    /// A sum and its value: paise, or how many.
    record Found(Sum sum, long value) {}

    private final Notation notation;

    private LabelledSums(Notation notation) {
        this.notation = notation;
    }

    /// All of them in the order of the paper.
    ///
    /// @param pages the lines that may print sums: without the headers of tables, whose names are no labels
    static List<Found> in(List<List<Line>> pages, Notation notation) {
        var sums = new LabelledSums(notation);
        for (var lines : pages) {
            ReaderThreads.stopIfTold();
            for (int i = 0; i < lines.size(); i++) {
                sums.line(lines, i);
            }
        }
        return sums.found;
    }

    private void line(List<Line> lines, int i) {
        var labels = SumLabel.in(lines.get(i));
        for (var label : labels) {
            var figures = lines.get(i).figures();
            double until = label.until(labels);
            if (label.sure() && !figures.isEmpty()) {
                beside(figures, label, until);
            } else if (figures.isEmpty() && labels.size() > 1) {
                under(lines, i, label, until);
            }
        }
    }

    private void beside(List<Figure> figures, SumLabel label, double until) {
        for (Figure figure : figures) {
            if (figure.box().left() >= label.right() - 1 && figure.box().left() < until && label.fits(figure)) {
                add(label, figure);
                return;
            }
        }
    }

    private void under(List<Line> lines, int i, SumLabel label, double until) {
        for (int j = i + 1;
                j < lines.size() && lines.get(j).baseline() - lines.get(i).baseline() < BELOW;
                j++) {
            for (Figure figure : lines.get(j).figures()) {
                boolean under = figure.box().right() > label.left() - 4
                        && figure.box().left() < Math.min(until - 4, label.right() + 30);
                if (under && label.fits(figure)) {
                    add(label, figure);
                    return;
                }
            }
        }
    }

    private void add(SumLabel label, Figure figure) {
        found.add(new Found(label.sum(), label.sum().value(figure.amount(), notation)));
    }
}
