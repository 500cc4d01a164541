package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts glyphs together to words by where they stand: files draw text in any order and in any pieces.
final class WordAssembly {

    /// The height of capitals and digits, in font sizes, in nearly any font.
    private static final double ASCENT = 0.75;

    private final List<Word> words = new ArrayList<>();
    private final List<Glyph> word = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

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
        Run.of(line).stream().sorted(Comparator.comparingDouble(Run::left)).forEach(this::add);
        endWord();
    }

    private void add(Run run) {
        if (run.opened() || !word.isEmpty() && !Spacing.joins(text, word.getLast(), run)) {
            endWord();
        }
        word.addAll(run.glyphs());
        text.append(run.text());
        if (run.closed()) {
            endWord();
        }
    }

    private void endWord() {
        if (!word.isEmpty()) {
            var first = word.getFirst();
            words.add(new Word(text.toString(), box(first), first.size(), first.font()));
            word.clear();
            text.setLength(0);
        }
    }

    private Box box(Glyph first) {
        var right = word.stream().mapToDouble(Glyph::right).max().orElse(first.right());
        return new Box(first.left(), first.baseline() - ASCENT * first.size(), right, first.baseline());
    }
}
