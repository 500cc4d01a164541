package dev.passbook.statement.forensics;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Mark;
import dev.passbook.statement.pdf.Painting;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A painting with its texts at hand by place and by order.
final class Layer {

    /// A text at its turn of the painting.
    record Written(int turn, Mark.Text text) {

        Optional<Figure> figure() {
            return Figure.of(text);
        }

        Box ink() {
            return Figure.ink(text.box(), text.fontSize());
        }
    }

    /// How far apart words of one line stand, in font sizes.
    private static final double SPACE = 0.7;

    private final List<Mark> marks;
    private final List<Written> texts;
    private final TextGrid<Written> grid;

    Layer(Painting painting) {
        this.marks = painting.marks();
        this.texts = IntStream.range(0, marks.size())
                .boxed()
                .flatMap(turn ->
                        marks.get(turn) instanceof Mark.Text text ? Stream.of(new Written(turn, text)) : Stream.empty())
                .toList();
        this.grid = new TextGrid<>(texts, Written::ink);
    }

    List<Mark> marks() {
        return marks;
    }

    List<Written> texts() {
        return texts;
    }

    /// The texts over a place that were written later.
    Stream<Written> writtenAfter(int turn, Box place) {
        return grid.meeting(place).filter(text -> text.turn() > turn);
    }

    /// The texts over a place that were written earlier.
    Stream<Written> writtenBefore(int turn, Box place) {
        return grid.meeting(place).filter(text -> text.turn() < turn);
    }

    /// The word written just before on the same line, if there is one within a space's reach.
    Optional<Written> wordBefore(Written word) {
        return word.turn() > 0
                        && marks.get(word.turn() - 1) instanceof Mark.Text before
                        && isOneLine(before, word.text())
                ? Optional.of(new Written(word.turn() - 1, before))
                : Optional.empty();
    }

    private static boolean isOneLine(Mark.Text before, Mark.Text word) {
        var gap = word.box().left() - before.box().right();
        return Math.abs(before.box().bottom() - word.box().bottom()) <= 0.1 * word.fontSize()
                && gap >= -0.3 * word.fontSize()
                && gap <= SPACE * word.fontSize();
    }
}
