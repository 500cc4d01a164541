package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes the words of one line apart.
final class CellSorting {

    /// Words of one text stand closer together than this share of a letter's height.
    private static final double SPACE = 0.5;
    /// Cells stand further apart than this share of a letter's height.
    private static final double APART = 1.2;
    /// A row has an amount and a balance.
    private static final int FIGURES = 2;
    /// A date has at most this many words: a weekday, or the time of day.
    private static final int MOST_WORDS = 6;
    /// A number and another date may stand before the date.
    private static final int MOST_BEFORE_DATE = 3;
    /// Words of a sentence stand closer together than this share of a letter's height, in whatever font.
    private static final double BLANK = 0.7;
    /// A date, an amount and a balance that stand close together are no sentence.
    private static final int WORDS_OF_SENTENCE = 5;

    private final Line line;
    private final Columns columns;
    private final boolean[] taken;
    private final List<Cells.Money> money = new ArrayList<>(2);
    private final List<Word> narration = new ArrayList<>();
    private final List<Word> reference = new ArrayList<>(1);
    private final List<Cells.Flag> flags = new ArrayList<>(1);
    private final List<Word> strays = new ArrayList<>(0);
    private boolean unreadDate;
    private int underDate;

    CellSorting(Line line, Columns columns) {
        this.line = line;
        this.columns = columns;
        this.taken = new boolean[line.words().size()];
    }

    Cells sort() {
        var date = date(Role.DATE);
        var bracketed = date == null ? null : bracketed(date);
        var valueDate = bracketed == null ? date(Role.VALUE_DATE) : bracketed;
        if (columns.flow()) {
            flow(line.figures(), date != null);
        } else {
            place(line.figures(), date != null);
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                place(line.words().get(i));
            }
        }
        var marker = marker(date != null);
        return new Cells(
                line,
                date,
                valueDate,
                money,
                narration,
                reference,
                flags,
                strays,
                unreadDate,
                underDate,
                date == null && marker == Markers.Kind.NONE && resemblesRow(),
                isSentence(),
                marker);
    }

    /// Where columns tell, a row that was not recognised begins with a date all the same.
    private boolean resemblesRow() {
        long dressed = line.figures().stream()
                .filter(figure -> !figure.amount().plain())
                .count();
        return dressed >= FIGURES && (columns.flow() || !datesUnder(Role.DATE).isEmpty());
    }

    private Markers.Kind marker(boolean dated) {
        var kind = Markers.of(narration);
        if (dated) {
            return kind;
        }
        boolean names = line.marker() != Markers.Kind.NONE
                && line.figures().isEmpty()
                && SumLabel.in(line).size() > 1;
        return names ? Markers.Kind.NOTE : kind == Markers.Kind.NONE ? line.marker() : kind;
    }

    /// The last figure of a line is the balance, the one before it the amount; all that is left is narration.
    private void flow(List<Figure> figures, boolean dated) {
        var dressed = figures.stream()
                .filter(figure -> !figure.amount().plain() && !taken[figure.from()])
                .toList();
        int count = dressed.size();
        if (!dated || count == 0) {
            return;
        }
        if (count > 1) {
            flow(dressed.get(count - 2), Role.AMOUNT);
        }
        flow(dressed.get(count - 1), Role.BALANCE);
    }

    private void flow(Figure figure, Role role) {
        money.add(new Cells.Money(columns.indexOf(role), role, figure.amount()));
        take(figure.from(), figure.to());
    }

    private @Nullable DateHit date(Role role) {
        int column = columns.indexOf(role);
        for (DateHit hit : datesUnder(role)) {
            if (columns.holds(column, hit) && !taken[hit.from()] && !isWithinSentence(hit)) {
                take(hit.from(), hit.to());
                return hit;
            }
        }
        return null;
    }

    private boolean isWithinSentence(DateHit hit) {
        return hit.from() > MOST_BEFORE_DATE && isSentence();
    }

    private List<DateHit> datesUnder(Role role) {
        int column = columns.indexOf(role);
        if (column < 0) {
            return List.of();
        }
        var place = columns.columns().get(column);
        return DateHit.in(line, place.left() - 30, Math.max(place.right(), place.headRight()));
    }

    /// The value date that some banks print in brackets behind the date.
    private @Nullable DateHit bracketed(DateHit date) {
        var words = line.words();
        var text = new StringBuilder();
        for (int to = date.to(); to < Math.min(words.size(), date.to() + MOST_WORDS); to++) {
            text.append(text.isEmpty() ? "" : " ").append(words.get(to).text());
            if (text.charAt(0) != '(' || taken[to]) {
                return null;
            }
            var printed = text.charAt(text.length() - 1) == ')'
                    ? Dates.parse(DateHit.withoutWeekday(text.substring(1, text.length() - 1)))
                    : null;
            if (printed != null) {
                take(date.to(), to + 1);
                return new DateHit(
                        printed, words.get(date.to()).left(), words.get(to).right(), date.to(), to + 1);
            }
        }
        return null;
    }

    /// Bare digits alone on a line are the number of a page, where amounts have decimals.
    private void place(List<Figure> figures, boolean dated) {
        boolean bare =
                !dated && figures.stream().allMatch(figure -> figure.amount().plain());
        for (Figure figure : figures) {
            if (!bare || columns.holdPlain(columns.money(figure))) {
                place(figure);
            }
        }
    }

    private boolean isSentence() {
        var words = line.words();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).left() - words.get(i - 1).right()
                    > BLANK * words.get(i).fontSize()) {
                return false;
            }
        }
        return words.size() >= WORDS_OF_SENTENCE;
    }

    private void place(Figure figure) {
        int column = taken[figure.from()] ? -1 : columns.money(figure);
        if (column >= 0) {
            money.add(new Cells.Money(column, columns.columns().get(column).role(), marked(figure)));
            take(figure.from(), figure.to());
        }
    }

    /// The amount with the mark set before it, `DR 500.00`, unless that stands in a column of marks.
    private Amount marked(Figure figure) {
        int before = figure.from() - 1;
        if (before < 0 || taken[before] || figure.amount().mark() != Amount.Mark.NONE) {
            return figure.amount();
        }
        var word = line.words().get(before);
        var mark = Amounts.mark(word.text());
        boolean beside = line.words().get(figure.from()).left() - word.right() < APART * word.fontSize();
        if (mark == Amount.Mark.NONE || !beside || !isUnderMoney(word)) {
            return figure.amount();
        }
        take(before, figure.from());
        return figure.amount().marked(mark);
    }

    private boolean isUnderMoney(Word word) {
        return columns.columns().get(columns.text(word)).role().isMoney();
    }

    private void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }

    private void place(Word word) {
        int column = columns.flow() && !money.isEmpty() ? textAfterMoney(word) : columns.text(word);
        switch (columns.columns().get(column).role()) {
            case NARRATION -> narrate(word);
            case REFERENCE -> reference.add(word);
            case FLAG, OTHER -> {
                flags.add(new Cells.Flag(column, word.text()));
                underDate += column < columns.indexOf(Role.DATE) && isText(word.text()) ? 1 : 0;
            }
            case DATE, VALUE_DATE ->
                underDate(word, columns.columns().get(column).role());
            case DEBIT, CREDIT, AMOUNT, BALANCE -> underMoney(word);
        }
    }

    /// A code before the narration is none of it, nor is the dash of an empty cell beside it. A line without
    /// figures has no empty cells: a dash is the end of a text that was cut.
    private void narrate(Word word) {
        boolean code = word.right() <= columns.codes() && word.text().length() <= ColumnCuts.LONGEST_CODE;
        boolean empty = !money.isEmpty() && Amounts.isBlank(word.text()) && standsAlone(word);
        if (!code && !empty) {
            narration.add(word);
        }
    }

    private boolean standsAlone(Word word) {
        int at = line.words().indexOf(word);
        double before = at == 0
                ? Double.POSITIVE_INFINITY
                : word.left() - line.words().get(at - 1).right();
        double after = at + 1 == taken.length
                ? Double.POSITIVE_INFINITY
                : line.words().get(at + 1).left() - word.right();
        return Math.min(before, after) > APART * word.fontSize();
    }

    private int textAfterMoney(Word word) {
        int narration = columns.indexOf(Role.NARRATION);
        return narration >= 0 ? narration : columns.text(word);
    }

    private void underDate(Word word, Role role) {
        boolean foreign = !Dates.isTime(word.text(), 0) && word.text().charAt(0) != '(';
        unreadDate |= role == Role.DATE && foreign && !money.isEmpty();
        underDate += foreign && isText(word.text()) ? 1 : 0;
        stray(word, foreign);
    }

    private static boolean isText(String text) {
        return text.length() > 1 && text.chars().noneMatch(Character::isDigit);
    }

    /// A letter that runs over the edge of its column belongs to the text it goes on from.
    private void underMoney(Word word) {
        boolean runsOn = word.text().length() == 1
                && Character.isLetter(word.text().charAt(0))
                && !narration.isEmpty()
                && word.left() - narration.getLast().right() < SPACE * word.fontSize();
        if (runsOn) {
            narration.add(word);
        } else {
            stray(
                    word,
                    !Amounts.isBlank(word.text())
                            && Amounts.mark(word.text()) == Amount.Mark.NONE
                            && !Amounts.isCurrency(word.text()));
        }
    }

    private void stray(Word word, boolean foreign) {
        if (foreign) {
            strays.add(word);
        }
    }
}
