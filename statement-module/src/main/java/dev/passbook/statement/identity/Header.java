package dev.passbook.statement.identity;

import dev.passbook.statement.bank.TextLine;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The lines above the transactions, and the values that their labels announce.
///
/// @param lines from top to bottom
record Header(List<HeaderLine> lines) {

    /// The gap, in font sizes, that ends a value.
    private static final double NEXT_CELL = 2.0;

    /// How far, in font sizes, a value may stand below its label.
    private static final double BELOW = 3.2;

    private static final double SHIFTED = 0.7;

    /// How far, in font sizes, the left edges of the lines of one value may differ.
    private static final double SAME_LEFT = 0.6;

    /// The widest step, in font sizes, from one line of a value to the next.
    private static final double NEXT_LINE = 2.6;

    /// How far, in font sizes, the left edges of a label and the value below it may be apart.
    private static final double UNDER = 3.0;

    static Header of(List<TextLine> lines, Labels labels) {
        return new Header(
                lines.stream().map(line -> new HeaderLine(line, labels)).toList());
    }

    HeaderLine line(int number) {
        return lines.get(number);
    }

    /// All values of a field from top to bottom.
    Stream<Value> values(Field field) {
        return IntStream.range(0, lines.size())
                .boxed()
                .flatMap(number -> line(number).labels().stream()
                        .filter(label -> label.field() == field)
                        .flatMap(label -> value(number, label).stream()));
    }

    /// What follows a value in other cells, up to the next label; empty when the value is not beside its label.
    String behind(Value value) {
        var line = line(value.line());
        if (value.line() != value.labelLine()) {
            return "";
        }
        int end = line.after(value.label()).map(Label::from).orElse(line.text().length());
        var words = line.words(value.label().to(), end).stream()
                .filter(word -> word.left() > value.words().getLast().left())
                .toList();
        return words.isEmpty() ? "" : "  " + TextLine.text(words);
    }

    private Optional<Value> value(int number, Label label) {
        var beside = beside(line(number), label);
        return beside.isEmpty()
                ? shifted(number, label).or(() -> below(number, label))
                : Optional.of(new Value(label, number, number, beside));
    }

    /// Some software sets the value a little higher or lower than its label, so that it falls on a line of its
    /// own.
    private Optional<Value> shifted(int number, Label label) {
        var line = line(number);
        double right = line.rightOf(label);
        return IntStream.of(number - 1, number + 1)
                .filter(other -> other >= 0 && other < lines.size())
                .filter(other -> isShifted(line, line(other)))
                .mapToObj(other -> piece(other, right)
                        .filter(piece -> !hasLabel(other, piece))
                        .map(piece -> new Value(label, number, other, piece.words())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isShifted(HeaderLine label, HeaderLine value) {
        return label.line().page() == value.line().page()
                && Math.abs(label.line().baseline() - value.line().baseline())
                        < SHIFTED * label.line().fontSize();
    }

    /// The first piece of a line that begins right of a place and says something.
    private Optional<TextLine> piece(int number, double right) {
        var line = line(number).line();
        var words =
                line.words().stream().filter(word -> word.left() >= right - 1).toList();
        return words.isEmpty()
                ? Optional.empty()
                : new TextLine(line.page(), words)
                        .pieces(NEXT_CELL).stream()
                                .filter(piece -> piece.words().stream().anyMatch(Header::saysSomething))
                                .findFirst();
    }

    private static List<Word> beside(HeaderLine line, Label label) {
        int end = line.after(label).map(Label::from).orElse(line.text().length());
        var words = line.words(label.to(), end);
        int first = 0;
        while (first < words.size() && !saysSomething(words.get(first))) {
            first++;
        }
        if (first == words.size()) {
            return List.of();
        }
        int last = first + 1;
        while (last < words.size()
                && !isApart(words.get(last - 1), words.get(last))
                && !words.get(last).text().equals("|")) {
            last++;
        }
        return words.subList(0, last);
    }

    private static boolean saysSomething(Word word) {
        return word.text().chars().anyMatch(sign -> Character.isLetterOrDigit(sign) || sign == '*' || sign == '•');
    }

    private static boolean isApart(Word left, Word right) {
        return right.left() - left.right() > NEXT_CELL * right.fontSize();
    }

    /// The first piece below the label that begins or is centred under it and is no label itself.
    private Optional<Value> below(int number, Label label) {
        var line = line(number);
        double left = line.leftOf(label);
        double right = line.rightOf(label);
        for (int next = number + 1; next < lines.size() && isNear(line, line(next)); next++) {
            var under = line(next).line().pieces(1.0).stream()
                    .filter(piece -> Math.abs(piece.left() - left) < UNDER * piece.fontSize()
                            || piece.left() < right && piece.right() > left)
                    .min(Comparator.comparingDouble(piece -> Math.abs(piece.left() - left)));
            if (under.isPresent()) {
                int at = next;
                return under.filter(piece -> !hasLabel(at, piece))
                        .map(piece -> new Value(label, number, at, piece.words()));
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(HeaderLine label, HeaderLine value) {
        return value.line().page() == label.line().page()
                && value.line().baseline() - label.line().baseline()
                        < BELOW * label.line().fontSize();
    }

    /// Whether a label stands in a piece of a line.
    boolean hasLabel(int number, TextLine piece) {
        var line = line(number);
        return line.labels().stream()
                .anyMatch(label -> line.leftOf(label) >= piece.left() - 0.5 && line.leftOf(label) < piece.right());
    }

    /// The pieces below a value that begin where it begins, up to the next label or gap, that is, the rest of it.
    List<TextLine> continuation(Value value) {
        return below(value, value.left());
    }

    /// The pieces below a value that begin where its label begins, up to the next label or gap.
    List<TextLine> underLabel(Value value) {
        return below(value, line(value.labelLine()).leftOf(value.label()));
    }

    private List<TextLine> below(Value value, double left) {
        var rest = new ArrayList<TextLine>();
        var above = line(value.line()).line();
        for (int next = value.line() + 1; next < lines.size(); next++) {
            var line = line(next).line();
            int at = next;
            double pitch = line.baseline() - above.baseline();
            if (line.page() != above.page() || pitch > NEXT_LINE * line.fontSize()) {
                break;
            }
            var piece = line.pieces(NEXT_CELL).stream()
                    .filter(cell -> Math.abs(cell.left() - left) < SAME_LEFT * cell.fontSize())
                    .findFirst();
            if (piece.filter(cell -> !hasLabel(at, cell)).isEmpty() || isLabelled(at, left)) {
                break;
            }
            rest.add(piece.get());
            above = line;
        }
        return rest;
    }

    /// Whether a label to the left claims what stands at a place.
    private boolean isLabelled(int number, double left) {
        var line = line(number);
        return line.labels().stream()
                .filter(label -> line.leftOf(label) < left)
                .reduce((_, last) -> last)
                .filter(label -> beside(line, label).stream()
                        .anyMatch(word -> Math.abs(word.left() - left) < SAME_LEFT * word.fontSize()))
                .isPresent();
    }
}
