package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words that stand on one baseline, from left to right. What they say is worked out once, because every question
/// about the page asks it again.
final class Line {

    private final int page;
    private final int index;
    private final double baseline;
    private final List<Word> words;
    private final Notation notation;
    private @Nullable List<Figure> figures;
    private @Nullable List<HeaderCell> names;
    private Markers.@Nullable Kind marker;

    /// @param page the page, from 1
    /// @param index the line's place on its page, from 0
    /// @param baseline in points from the top of the page
    /// @param words never empty
    /// @param notation how the statement writes amounts
    Line(int page, int index, double baseline, List<Word> words, Notation notation) {
        this.page = page;
        this.index = index;
        this.baseline = baseline;
        this.words = words;
        this.notation = notation;
    }

    int page() {
        return page;
    }

    int index() {
        return index;
    }

    double baseline() {
        return baseline;
    }

    List<Word> words() {
        return words;
    }

    /// The same line with other words.
    Line of(List<Word> others) {
        return new Line(page, index, baseline, others, notation);
    }

    double left() {
        return words.getFirst().left();
    }

    double fontSize() {
        return words.getFirst().fontSize();
    }

    /// The amounts on it, from left to right.
    List<Figure> figures() {
        if (figures == null) {
            figures = Figures.in(words, notation);
        }
        return figures;
    }

    /// Its words as names of columns.
    List<HeaderCell> names() {
        if (names == null) {
            names = HeaderLine.cells(this);
        }
        return names;
    }

    /// What the whole line announces.
    Markers.Kind marker() {
        if (marker == null) {
            marker = Markers.of(words);
        }
        return marker;
    }

    /// What all words cover.
    Box box() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Word word : words) {
            left = Math.min(left, word.box().left());
            top = Math.min(top, word.box().top());
            right = Math.max(right, word.box().right());
            bottom = Math.max(bottom, word.box().bottom());
        }
        return new Box(left, top, right, bottom);
    }
}
