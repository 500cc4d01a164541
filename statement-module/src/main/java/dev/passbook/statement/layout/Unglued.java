package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;

/// Parts what touches although it stands in two columns: `12-May-23UPI/…` under the name of the date column,
/// `Balance1,000.00` under the name of an amount column.
final class Unglued {

    private Unglued() {}

    static List<Line> lines(List<Line> lines, TableHeader header) {
        return lines.stream().map(line -> line(line, header)).toList();
    }

    private static Line line(Line line, TableHeader header) {
        for (int i = 0; i < line.words().size(); i++) {
            int at = seam(line.words().get(i), header);
            if (at > 0) {
                return line.of(parted(line.words(), i, at));
            }
        }
        return line;
    }

    /// Where in the word another column begins; -1 when it stands in one.
    private static int seam(Word word, TableHeader header) {
        String text = word.text();
        if (text.length() < 8) {
            return -1;
        }
        int narration = Dates.gluedNarration(text);
        if (narration > 0) {
            return isUnder(word, header, Role.DATE) ? narration : -1;
        }
        int number = Amounts.gluedNumber(text);
        boolean money = number > 0 && Amounts.parse(text) == null;
        return money
                        && (isUnder(word, header, Role.DEBIT)
                                || isUnder(word, header, Role.CREDIT)
                                || isUnder(word, header, Role.AMOUNT)
                                || isUnder(word, header, Role.BALANCE))
                ? number
                : -1;
    }

    private static boolean isUnder(Word word, TableHeader header, Role role) {
        for (HeaderCell cell : header.cells()) {
            if (cell.role() == role && word.left() < cell.right() && word.right() > cell.left()) {
                return true;
            }
        }
        return false;
    }

    private static List<Word> parted(List<Word> words, int i, int at) {
        var word = words.get(i);
        double x = word.left() + (word.right() - word.left()) * at / word.text().length();
        var parted = new ArrayList<>(words);
        parted.set(i, part(word, word.text().substring(0, at), word.left(), x));
        parted.add(i + 1, part(word, word.text().substring(at), x, word.right()));
        return List.copyOf(parted);
    }

    private static Word part(Word word, String text, double left, double right) {
        return new Word(
                text, new Box(left, word.box().top(), right, word.box().bottom()), word.fontSize(), word.font());
    }
}
