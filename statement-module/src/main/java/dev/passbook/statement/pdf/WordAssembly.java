package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts glyphs together to words by where they stand: files draw text in any order and in any pieces.
final class WordAssembly {

    /// The height of capitals and digits, in font sizes, in nearly any font.
    private static final double ASCENT = 0.75;

    private final List<Word> words = new ArrayList<>();

    /// The word at hand; none while there is no first run.
    private @Nullable Run first;

    private @Nullable Run last;
    private final StringBuilder text = new StringBuilder();
    private double right;

    private WordAssembly() {}

    /// @param glyphs of one page in the order of drawing
    /// @return the words from the top line to the bottom line, in each line from left to right
    static List<Word> words(List<Glyph> glyphs) {
        var assembly = new WordAssembly();
        for (var line : Lines.of(glyphs)) {
            assembly.addLine(BoldPrint.undone(line));
        }
        return assembly.words;
    }

    private void addLine(List<Glyph> line) {
        Run.of(line).forEach(this::add);
        endWord();
    }

    private void add(Run run) {
        if (run.opened() || last != null && !Spacing.joins(text, last.last(), run)) {
            endWord();
        }
        first = first == null ? run : first;
        last = run;
        right = text.isEmpty() ? run.right() : Math.max(right, run.right());
        text.append(run.text());
        if (run.closed()) {
            endWord();
        }
    }

    private void endWord() {
        if (first != null) {
            words.add(word(first.first(), first == last ? first.text() : text.toString()));
            text.setLength(0);
            first = null;
            last = null;
        }
    }

    private Word word(Glyph start, String said) {
        var box = new Box(start.left(), start.baseline() - ASCENT * start.size(), right, start.baseline());
        return new Word(said, box, start.size(), start.font());
    }
}
