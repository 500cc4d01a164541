package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;

/// Takes the bars off lines on which a line printer drew its table: `|01-04-24 |TO CASH |   100.00|`.
final class Bars {

    private static final char BAR = '|';
    /// A table has an edge on each side and an edge between two columns.
    private static final int FEWEST = 3;

    private Bars() {}

    /// The words of a line without the bars between its cells. Bars on any other line are text.
    static List<Word> without(List<Word> words) {
        return isRuled(words)
                ? words.stream().flatMap(word -> cut(word).stream()).toList()
                : List.copyOf(words);
    }

    private static boolean isRuled(List<Word> words) {
        var last = words.getLast().text();
        return words.getFirst().text().charAt(0) == BAR
                && last.charAt(last.length() - 1) == BAR
                && words.stream()
                                .flatMapToInt(word -> word.text().chars())
                                .filter(c -> c == BAR)
                                .count()
                        >= FEWEST;
    }

    private static List<Word> cut(Word word) {
        var pieces = new ArrayList<Word>();
        int from = 0;
        for (int i = 0; i <= word.text().length(); i++) {
            if (i == word.text().length() || word.text().charAt(i) == BAR) {
                if (i > from) {
                    pieces.add(piece(word, from, i));
                }
                from = i + 1;
            }
        }
        return pieces;
    }

    /// Line printers have letters of one width.
    private static Word piece(Word word, int from, int to) {
        double letter = (word.right() - word.left()) / word.text().length();
        var box = new Box(
                word.left() + from * letter,
                word.box().top(),
                word.left() + to * letter,
                word.box().bottom());
        return new Word(word.text().substring(from, to), box, word.fontSize(), word.font());
    }
}
