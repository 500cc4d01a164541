package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An amount where it stands in a line, together with a currency or a Dr or Cr printed as words of their own beside
/// it.
///
/// @param amount what it says
/// @param box what the number covers, without the words beside it
/// @param from the first word of the line that belongs to it
/// @param to the word after the last one
record Figure(Amount amount, Box box, int from, int to) {

    /// Words closer than this share of a letter's height belong to one cell.
    private static final double BESIDE = 1.3;
    private static final double SIGN = 0.7;
    /// Pieces of one number are set closer than a space.
    private static final double SPLIT_NUMBER = 0.45;

    /// The figures of a line from left to right.
    static List<Figure> in(Line line) {
        var figures = new ArrayList<Figure>(4);
        var words = line.words();
        for (int i = 0; i < words.size(); ) {
            var figure = at(words, i, figures.isEmpty() ? 0 : figures.getLast().to());
            if (figure != null) {
                figures.add(figure);
            }
            i = figure == null ? i + 1 : figure.to();
        }
        return figures;
    }

    private static @Nullable Figure at(List<Word> words, int i, int free) {
        int to = spaced(words, i);
        var word = joined(words, i, to);
        var amount = Amounts.parse(word.text());
        if (amount == null) {
            return split(words, i);
        }
        int from = i;
        if (from > free && isSign(words.get(i - 1), word)) {
            from--;
            amount = words.get(i - 1).text().equals("-") ? amount.negated() : amount.withCurrency();
        } else if (from > free && Amounts.isCurrency(words.get(i - 1).text()) && beside(words.get(i - 1), word)) {
            from--;
            amount = amount.withCurrency();
        }
        if (to < words.size() && amount.mark() == Amount.Mark.NONE && beside(word, words.get(to))) {
            var mark = Amounts.mark(words.get(to).text());
            if (mark != Amount.Mark.NONE) {
                to++;
                amount = amount.marked(mark);
            }
        }
        return new Figure(amount, word.box(), from, to);
    }

    /// The word after a number whose thousands are set apart by spaces: `10 750,00`.
    private static int spaced(List<Word> words, int i) {
        if (!isGroup(words.get(i).text(), 1)) {
            return i + 1;
        }
        for (int to = i + 1; to < words.size() && adjoins(words.get(to - 1), words.get(to)); to++) {
            String text = words.get(to).text();
            if (text.length() == 6 && isGroup(text.substring(0, 3), 3) && Amounts.parse(text) != null) {
                return to + 1;
            }
            if (!isGroup(text, 3)) {
                return i + 1;
            }
        }
        return i + 1;
    }

    private static boolean adjoins(Word left, Word right) {
        return right.left() - left.right() < SIGN * left.fontSize();
    }

    /// Up to three digits, the first group with its sign.
    private static boolean isGroup(String text, int least) {
        int from = least == 1 && text.startsWith("-") ? 1 : 0;
        int digits = text.length() - from;
        return digits >= least && digits <= 3 && text.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    private static Word joined(List<Word> words, int from, int to) {
        var first = words.get(from);
        if (to == from + 1) {
            return first;
        }
        var text = new StringBuilder();
        var box = first.box();
        for (var word : words.subList(from, to)) {
            text.append(word.text());
            box = box.union(word.box());
        }
        return new Word(text.toString(), box, first.fontSize(), first.font());
    }

    /// A number that its font tore apart: `31,` `447.18`.
    private static @Nullable Figure split(List<Word> words, int i) {
        if (i + 1 >= words.size()) {
            return null;
        }
        var word = words.get(i);
        var next = words.get(i + 1);
        char first = word.text().charAt(0);
        boolean close = next.left() - word.right() < SPLIT_NUMBER * word.fontSize();
        if (!close
                || first < '0'
                || first > '9'
                || word.text().indexOf('.') >= 0
                || word.text().indexOf(',') < 0) {
            return null;
        }
        var amount = Amounts.parse(word.text() + next.text());
        return amount == null ? null : new Figure(amount, word.box().union(next.box()), i, i + 2);
    }

    /// A sign set apart from its number by less than a space; a dash in the next column stands further off.
    private static boolean isSign(Word sign, Word number) {
        return (sign.text().equals("-") || sign.text().equals("+"))
                && number.left() - sign.right() < SIGN * number.fontSize();
    }

    private static boolean beside(Word left, Word right) {
        return right.left() - left.right() < BESIDE * left.fontSize();
    }
}
