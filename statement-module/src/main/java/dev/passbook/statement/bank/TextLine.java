package dev.passbook.statement.bank;

import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Words that stand side by side on a page.
///
/// @param page from 1
/// @param words from left to right, at least one
public record TextLine(int page, List<Word> words) {

    /// How far, in font sizes, the baselines of one line may lie apart: labels and values are often drawn
    /// separately.
    private static final double SAME_LINE = 0.3;

    public TextLine {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("A line needs a word");
        }
        words = words.stream().sorted(Comparator.comparingDouble(Word::left)).toList();
    }

    /// The words joined by single spaces.
    public String text() {
        return text(words);
    }

    public double left() {
        return words.getFirst().left();
    }

    public double right() {
        return words.getLast().right();
    }

    /// In points from the top of its page.
    public double baseline() {
        return words.getFirst().baseline();
    }

    public double fontSize() {
        return words.getFirst().fontSize();
    }

    /// Cuts the line where a gap is wider than so many font sizes.
    public List<TextLine> pieces(double gap) {
        var pieces = new ArrayList<TextLine>();
        int start = 0;
        for (int i = 1; i < words.size(); i++) {
            if (gapBefore(i) > gap * words.get(i).fontSize()) {
                pieces.add(new TextLine(page, words.subList(start, i)));
                start = i;
            }
        }
        pieces.add(new TextLine(page, words.subList(start, words.size())));
        return pieces;
    }

    /// The room, in points, between a word and the one left of it.
    public double gapBefore(int word) {
        return words.get(word).left() - words.get(word - 1).right();
    }

    /// Words joined by single spaces.
    public static String text(List<Word> words) {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /// The first words that have so many characters together; a single word beyond that is cut.
    TextLine shortened(int characters) {
        int count = 0;
        int length = words.getFirst().text().length();
        while (count < words.size() && length <= characters) {
            count++;
            length += count < words.size() ? words.get(count).text().length() + 1 : 0;
        }
        return count == words.size()
                ? this
                : new TextLine(page, count == 0 ? List.of(cut(characters)) : words.subList(0, count));
    }

    private Word cut(int characters) {
        var word = words.getFirst();
        return new Word(word.text().substring(0, characters), word.box(), word.fontSize(), word.font());
    }

    /// Puts the words of a page into lines, from top to bottom.
    static List<TextLine> of(int page, List<Word> words) {
        var lines = new ArrayList<List<Word>>();
        for (var word : words.stream()
                .sorted(Comparator.comparingDouble(Word::baseline))
                .toList()) {
            if (lines.isEmpty() || !isBeside(word, lines.getLast().getFirst())) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(word);
        }
        return lines.stream().map(line -> new TextLine(page, line)).toList();
    }

    private static boolean isBeside(Word word, Word first) {
        return word.baseline() - first.baseline() <= SAME_LINE * Math.min(word.fontSize(), first.fontSize());
    }
}
