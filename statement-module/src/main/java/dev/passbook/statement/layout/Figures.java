package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the amounts among the words of one line: numbers that their font or their thousands tore apart, and the
/// signs, currencies and marks that stand beside them.
final class Figures {

    /// Words closer than this share of a letter's height belong to one cell.
    private static final double BESIDE = 1.3;
    private static final double SIGN = 0.7;
    /// Pieces of one number are set closer than a space.
    private static final double SPLIT_NUMBER = 0.45;
    /// A sign and a currency before the first digits of a number.
    private static final int MOST_BEFORE = 5;

    private final List<Word> words;
    private final Notation notation;

    private Figures(List<Word> words, Notation notation) {
        this.words = words;
        this.notation = notation;
    }

    /// The figures among the words of a line, from left to right.
    static List<Figure> in(List<Word> words, Notation notation) {
        return new Figures(words, notation).all();
    }

    private List<Figure> all() {
        var figures = new ArrayList<Figure>(4);
        for (int i = 0; i < words.size(); ) {
            var figure = at(i, figures.isEmpty() ? 0 : figures.getLast().to());
            if (figure != null) {
                figures.add(figure);
            }
            i = figure == null ? i + 1 : figure.to();
        }
        return figures;
    }

    private @Nullable Figure at(int i, int free) {
        int to = spaced(i);
        var word = joined(i, to);
        var amount = isPercentage(to) ? null : parse(word.text());
        if (amount == null) {
            var bracketed = bracketed(i);
            return bracketed == null ? split(i) : bracketed;
        }
        int from = i;
        for (int before = before(from, free); before < from; before = before(from, free)) {
            from = before;
            amount = preceded(amount, words.get(from).text());
        }
        to = currency(to, word);
        if (isBracketed(i, to)) {
            amount = amount.negated();
        }
        if (isTrailingSign(to, word)) {
            return isNumberOfPage(from, i)
                    ? null
                    : new Figure(trailed(amount, words.get(to).text()), box(from, word), from, to + 1);
        }
        if (to < words.size() && amount.mark() == Amount.Mark.NONE && beside(words.get(to - 1), words.get(to))) {
            var mark = Amounts.mark(words.get(to).text());
            if (mark != Amount.Mark.NONE) {
                to++;
                amount = amount.marked(mark);
            }
        }
        return new Figure(amount, box(from, word), from, to);
    }

    private Box box(int from, Word number) {
        return words.get(from).box().union(number.box());
    }

    /// Where the sign or the currency stands that belongs to what begins at `from`; `from` when there is none.
    private int before(int from, int free) {
        if (from <= free) {
            return from;
        }
        var word = words.get(from - 1);
        boolean sign = isSign(word, words.get(from));
        boolean currency = isCurrency(word.text()) && beside(word, words.get(from));
        return sign || currency ? from - 1 : from;
    }

    private static boolean isCurrency(String text) {
        return Amounts.isCurrency(text) || isNegativeCurrency(text);
    }

    private static boolean isNegativeCurrency(String text) {
        return text.length() > 1 && isSign(text.substring(0, 1)) && Amounts.isCurrency(text.substring(1));
    }

    private static Amount preceded(Amount amount, String text) {
        return switch (text.charAt(0)) {
            case '-', '−' -> amount.negated();
            case '+' -> amount.marked(Amount.Mark.CREDIT);
            default -> amount.withCurrency();
        };
    }

    /// Whether a percent sign stands at a place.
    private boolean isPercentage(int at) {
        return at < words.size() && words.get(at).text().equals("%");
    }

    private static Amount trailed(Amount amount, String sign) {
        return sign.equals("+") ? amount.marked(Amount.Mark.CREDIT) : amount.negated();
    }

    /// `- 3 -`: bare digits that have a sign in front, too.
    private boolean isNumberOfPage(int from, int number) {
        return from < number
                && isSign(words.get(from).text())
                && words.get(number).text().chars().allMatch(c -> isDigit((char) c));
    }

    /// The word after the currency that stands behind a number; one before the next number stands nearer to that.
    private int currency(int to, Word number) {
        if (to >= words.size() || !beside(number, words.get(to))) {
            return to;
        }
        String text = words.get(to).text();
        boolean named = Amounts.isCurrency(text)
                || text.endsWith(")") && Amounts.isCurrency(text.substring(0, text.length() - 1));
        return named && !isBeforeNearerNumber(to, number) ? to + 1 : to;
    }

    private boolean isBeforeNearerNumber(int at, Word number) {
        return at + 1 < words.size()
                && parse(words.get(at + 1).text()) != null
                && words.get(at).left() - number.right()
                        >= words.get(at + 1).left() - words.get(at).right();
    }

    /// `(1,250.00 EUR)`: the bracket closes behind the currency.
    private boolean isBracketed(int i, int to) {
        String first = words.get(i).text();
        return first.startsWith("(")
                && first.indexOf(')') < 0
                && to > i + 1
                && words.get(to - 1).text().endsWith(")")
                && words.get(to - 1).text().indexOf('(') < 0
                && Amounts.mark(words.get(to - 1).text()) == Amount.Mark.NONE
                && !isDigit(words.get(to - 1).text().charAt(0));
    }

    /// The word after a number whose thousands are set apart by spaces: `10 750,00`.
    private int spaced(int i) {
        if (!isFirstGroup(words.get(i).text())) {
            return i + 1;
        }
        for (int to = i + 1; to < words.size() && adjoins(words.get(to - 1), words.get(to)); to++) {
            String text = words.get(to).text();
            if (isLastGroup(text)) {
                return to + 1;
            }
            if (!isGroup(text, 0)) {
                return i + 1;
            }
        }
        return i + 1;
    }

    private static boolean adjoins(Word left, Word right) {
        return right.left() - left.right() < SIGN * left.fontSize();
    }

    /// Up to three digits, with the sign, bracket or currency before them.
    private boolean isFirstGroup(String text) {
        int from = text.length();
        while (from > 0 && isDigit(text.charAt(from - 1))) {
            from--;
        }
        int digits = text.length() - from;
        boolean whole = digits >= 1 && digits <= 3 && from <= MOST_BEFORE;
        return whole && (from == 0 || !isDigit(text.charAt(0)) && parse(text) != null || text.startsWith("("));
    }

    /// Three digits and no more.
    private static boolean isGroup(String text, int from) {
        return text.length() == from + 3
                && isDigit(text.charAt(from))
                && isDigit(text.charAt(from + 1))
                && isDigit(text.charAt(from + 2));
    }

    /// Three digits, the decimals, and whatever marks stand behind them.
    private boolean isLastGroup(String text) {
        return text.length() >= 6
                && (text.charAt(3) == ',' || text.charAt(3) == '.')
                && isGroup(text.substring(0, 3), 0)
                && isDigit(text.charAt(4))
                && isDigit(text.charAt(5))
                && (parse(text) != null || text.endsWith(")"));
    }

    private @Nullable Amount parse(String text) {
        return Amounts.parse(text, notation);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Word joined(int from, int to) {
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

    /// `(Rs. 1,250.00)` or `(EUR 1 250.00)`: the bracket opens before the currency.
    private @Nullable Figure bracketed(int i) {
        String text = words.get(i).text();
        boolean opens = text.length() > 1 && text.charAt(0) == '(' && Amounts.isCurrency(text.substring(1));
        if (!opens || i + 1 >= words.size() || !beside(words.get(i), words.get(i + 1))) {
            return null;
        }
        int to = spaced(i + 1);
        var number = joined(i + 1, to);
        var amount = parse(text + number.text());
        return amount == null ? null : new Figure(amount, number.box(), i, to);
    }

    /// A number that its font tore apart: `31,` `447.18`.
    private @Nullable Figure split(int i) {
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
        var amount = parse(word.text() + next.text());
        return amount == null ? null : new Figure(amount, word.box().union(next.box()), i, i + 2);
    }

    /// A sign set apart from its number by less than a space; a dash in the next column stands further off.
    private static boolean isSign(Word sign, Word number) {
        return isSign(sign.text()) && number.left() - sign.right() < SIGN * number.fontSize();
    }

    private static boolean isSign(String text) {
        return text.equals("-") || text.equals("+") || text.equals("−");
    }

    /// A sign behind its number, unless it stands nearer to the number after it.
    private boolean isTrailingSign(int at, Word number) {
        if (at >= words.size() || !isSign(words.get(at).text())) {
            return false;
        }
        double before = words.get(at).left() - number.right();
        double after =
                at + 1 < words.size() ? words.get(at + 1).left() - words.get(at).right() : Double.POSITIVE_INFINITY;
        return before < SIGN * number.fontSize() && before < after;
    }

    private static boolean beside(Word left, Word right) {
        return right.left() - left.right() < BESIDE * left.fontSize();
    }
}
