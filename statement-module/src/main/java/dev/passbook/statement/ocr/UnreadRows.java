package dev.passbook.statement.ocr;

import dev.passbook.statement.layout.Reading.Table;
import dev.passbook.statement.layout.Row;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what looks like a transaction on a page and is not among the rows. The balances prove the rows that were
/// read, not that none is missing after the last one: the names of its columns may have been misread.
final class UnreadRows {

    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[-/.](?:\\d{1,2}|\\p{L}{3,9})(?:[-/.]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern AMOUNT = Pattern.compile("[-+(]?[\\d,]*\\d\\.\\d{2}\\)?(?:[CD][Rr])?");

    /// What carries a date and an amount and is no transaction.
    private static final Pattern BALANCE = Pattern.compile("(?i)balance|total|opening|closing|forward|b/f|c/f");

    /// In font sizes: how far the words of a row stand apart in height, on a page that lies a little askew.
    private static final double SAME_ROW = 0.8;

    private static final double SLACK = 2;

    private UnreadRows() {}

    static boolean areOn(List<Page> pages, Table table) {
        return pages.stream()
                .anyMatch(page -> page.words().stream()
                        .filter(word -> DATE.matcher(word.text()).matches())
                        .anyMatch(date ->
                                isRow(date, page) && table.rows().stream().noneMatch(row -> holds(row, page, date))));
    }

    /// A date that begins a line which has an amount further on.
    private static boolean isRow(Word date, Page page) {
        var line = page.words().stream()
                .filter(word -> Math.abs(word.baseline() - date.baseline()) <= SAME_ROW * date.fontSize())
                .toList();
        return line.stream()
                        .anyMatch(word -> word.left() > date.right()
                                && AMOUNT.matcher(word.text()).matches())
                && line.stream().filter(word -> word.right() < date.left()).count() <= 1
                && line.stream().noneMatch(word -> BALANCE.matcher(word.text()).find());
    }

    private static boolean holds(Row row, Page page, Word date) {
        var box = row.place().box();
        return row.place().page() == page.number()
                && date.baseline() >= box.top() - SLACK
                && date.baseline() <= box.bottom() + SLACK;
    }
}
