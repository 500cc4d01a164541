package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins what a narrow cell broke over two lines: `8,00,000.` over `00`, `13 Oct` over `2017`, `dd/MM` over
/// `/yyyy`.
final class Mended {

    /// The rest of a cell stands at most this many letter heights below its beginning.
    private static final double REACH = 1.9;

    private final List<Line> lines;
    private final TableHeader header;

    private Mended(List<Line> lines, TableHeader header) {
        this.lines = new ArrayList<>(lines);
        this.header = header;
    }

    static List<Line> lines(List<Line> lines, TableHeader header) {
        var mended = new Mended(lines, header);
        for (int i = 0; i < mended.lines.size(); i++) {
            mended.mend(i);
        }
        return mended.lines.stream().filter(line -> !line.words().isEmpty()).toList();
    }

    private void mend(int i) {
        var words = lines.get(i).words();
        for (int w = 0; w < words.size(); w++) {
            if (isTornNumber(words.get(w).text())) {
                join(i, w, "");
            } else if (isTornDate(words, w)) {
                join(
                        i,
                        w,
                        words.get(w).text().endsWith("-") || words.get(w).text().endsWith("/") ? "" : " ");
            }
            words = lines.get(i).words();
        }
    }

    private static boolean isTornNumber(String text) {
        char last = text.charAt(text.length() - 1);
        char first = text.charAt(0);
        return text.length() > 1
                && first >= '0'
                && first <= '9'
                && (last == '.' || last == ',')
                && Amounts.parse(text + "000".substring(0, last == '.' ? 2 : 3)) != null;
    }

    /// Whether the word ends a date without a year under the name of a date column.
    private boolean isTornDate(List<Word> words, int w) {
        if (!underDate(words.get(w))) {
            return false;
        }
        String text = words.get(w).text();
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            return yearless(text) || text.length() > 4 && yearless(text.substring(0, text.length() - 1));
        }
        return w > 0
                && yearless(words.get(w - 1).text() + " " + text)
                && (w + 1 == words.size()
                        || words.get(w + 1).left() - words.get(w).right()
                                > words.get(w).fontSize());
    }

    private static boolean yearless(String text) {
        var date = Dates.parse(text);
        return date != null && !date.hasYear();
    }

    private boolean underDate(Word word) {
        for (HeaderCell cell : header.cells()) {
            if (cell.role() != null
                    && cell.role().isDate()
                    && word.left() < cell.right() + 8
                    && word.right() > cell.left() - 8) {
                return true;
            }
        }
        return false;
    }

    private void join(int i, int w, String glue) {
        var line = lines.get(i);
        var upper = line.words().get(w);
        for (int j = i + 1;
                j < lines.size() && lines.get(j).baseline() - line.baseline() <= REACH * upper.fontSize();
                j++) {
            var rest = rest(lines.get(j), upper);
            if (rest != null) {
                String text = rest.text().startsWith("/")
                                || rest.text().startsWith("-")
                                || rest.text().startsWith(".")
                        ? upper.text() + rest.text()
                        : upper.text() + glue + rest.text();
                if (completes(line, w, text)) {
                    lines.set(i, with(line, w, text));
                    lines.set(j, without(lines.get(j), rest));
                    return;
                }
            }
        }
    }

    /// The digits that stand under a word, with nothing before them: `January 2024` is a heading of its own.
    private static @Nullable Word rest(Line line, Word upper) {
        var words = line.words();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean under = word.left() < upper.right() && word.right() > upper.left();
            boolean first = i == 0 || word.left() - words.get(i - 1).right() > word.fontSize();
            if (under
                    && first
                    && word.text().length() <= 5
                    && Character.isDigit(word.text().charAt(word.text().length() - 1))) {
                return word;
            }
        }
        return null;
    }

    private static boolean completes(Line line, int w, String text) {
        if (Amounts.parse(text) != null) {
            return true;
        }
        var date = Dates.parse(text);
        if (date == null && w > 0) {
            date = Dates.parse(line.words().get(w - 1).text() + " " + text);
        }
        return date != null && date.hasYear();
    }

    private static Line with(Line line, int w, String text) {
        var words = new ArrayList<>(line.words());
        var word = words.get(w);
        words.set(w, new Word(text, word.box(), word.fontSize(), word.font()));
        return line.of(List.copyOf(words));
    }

    private static Line without(Line line, Word rest) {
        return line.of(line.words().stream().filter(word -> word != rest).toList());
    }
}
