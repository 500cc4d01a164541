package dev.passbook.statement.bank;

import dev.passbook.statement.layout.Doubled;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;

/// Undoes what some fonts do to the words of a line: every letter twice (`BBAANNKK`), or every letter alone (`B A
/// N K`).
final class GlyphRepair {

    /// From so many letters alone in a row, they are a spaced word and not initials.
    private static final int SPACED = 4;

    private GlyphRepair() {}

    static TextLine repaired(TextLine line) {
        return joined(undoubled(line));
    }

    private static TextLine undoubled(TextLine line) {
        var words = Doubled.undone(line.words());
        return words == line.words() ? line : new TextLine(line.page(), words);
    }

    private static TextLine joined(TextLine line) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < line.words().size()) {
            int end = at;
            while (end < line.words().size() && isLetter(line.words().get(end))) {
                end++;
            }
            if (end - at >= SPACED) {
                words.addAll(spaced(line.words().subList(at, end)));
                at = end;
            } else {
                words.add(line.words().get(at++));
            }
        }
        return words.size() == line.words().size() ? line : new TextLine(line.page(), words);
    }

    private static boolean isLetter(Word word) {
        return word.text().length() == 1 && Character.isLetter(word.text().charAt(0));
    }

    /// Words of spaced letters are parted by a gap that is clearly wider than the usual one between two letters.
    private static List<Word> spaced(List<Word> letters) {
        var gaps = new ArrayList<Double>();
        for (int i = 1; i < letters.size(); i++) {
            gaps.add(letters.get(i).left() - letters.get(i - 1).right());
        }
        double usual = gaps.stream().sorted().toList().get(gaps.size() / 2);
        var words = new ArrayList<Word>();
        int start = 0;
        for (int i = 1; i < letters.size(); i++) {
            if (gaps.get(i - 1) > 1.6 * usual) {
                words.add(word(letters.subList(start, i)));
                start = i;
            }
        }
        words.add(word(letters.subList(start, letters.size())));
        return words;
    }

    private static Word word(List<Word> letters) {
        var text = new StringBuilder();
        letters.forEach(letter -> text.append(letter.text()));
        var first = letters.getFirst();
        return new Word(text.toString(), first.box().union(letters.getLast().box()), first.fontSize(), first.font());
    }
}
