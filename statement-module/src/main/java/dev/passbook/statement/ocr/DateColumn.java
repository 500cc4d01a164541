package dev.passbook.statement.ocr;

import dev.passbook.statement.layout.Reading.Table;
import dev.passbook.statement.layout.Row;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The dates of the rows, which no arithmetic proves. Some misreadings show all the same: something that should
/// be a date and is none, a row beside whose figures another day stands, days that go back.
final class DateColumn {

    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}[-/. ](?:\\d{1,2}|\\p{L}{3,9})(?:[-/. ]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\p{L}{3}\\d{2,4}");

    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /// No date is as short; row numbers are.
    private static final int MARK = 3;

    /// In font sizes: how far the dates of a column begin apart.
    private static final double ALIGNED = 1;

    private static final double SLACK = 2;

    private final List<Page> pages;
    private final List<Row> rows;
    private final double left;

    DateColumn(List<Page> pages, Table table) {
        this.pages = pages;
        this.rows = table.rows();
        this.left = left();
    }

    boolean isSure() {
        return IntStream.range(0, rows.size()).allMatch(this::isSure);
    }

    private boolean isSure(int at) {
        var row = rows.get(at);
        var before = at == 0 ? null : rows.get(at - 1);
        return !isGarbled(row)
                && (before == null || !row.date().isBefore(before.date()))
                && (isDated(row)
                        || before != null
                                && row.date().equals(before.date())
                                && beginning(row).isEmpty());
    }

    /// Whether something with digits stands in the column of dates that is no date.
    private boolean isGarbled(Row row) {
        return beginning(row).stream()
                .anyMatch(text -> text.length() > MARK && !DATE.matcher(text).matches());
    }

    /// Whether the day that stands in the row is that of its date.
    private boolean isDated(Row row) {
        return beginning(row).stream()
                .filter(text -> DATE.matcher(text).matches())
                .flatMap(text -> NUMBER.matcher(text).results())
                .anyMatch(
                        number -> Integer.parseInt(number.group()) == row.date().getDayOfMonth());
    }

    /// What has digits in the column of dates.
    private List<String> beginning(Row row) {
        return words(row)
                .filter(word -> Math.abs(word.left() - left) < ALIGNED * word.fontSize())
                .map(Word::text)
                .filter(text -> DIGIT.matcher(text).find())
                .toList();
    }

    /// Where most dates begin that are the first of their row.
    private double left() {
        var lefts = rows.stream()
                .flatMap(row -> words(row)
                        .filter(word -> DATE.matcher(word.text()).matches())
                        .map(Word::left)
                        .sorted()
                        .limit(1))
                .sorted()
                .toList();
        return lefts.isEmpty() ? Double.NaN : lefts.get(lefts.size() / 2);
    }

    private Stream<Word> words(Row row) {
        var box = row.place().box();
        return pages.get(row.place().page() - 1).words().stream()
                .filter(word -> word.baseline() >= box.top() - SLACK && word.baseline() <= box.bottom() + SLACK);
    }
}
