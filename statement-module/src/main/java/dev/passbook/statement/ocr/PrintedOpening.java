package dev.passbook.statement.ocr;

import dev.passbook.statement.layout.Reading.Table;
import dev.passbook.statement.layout.Row;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.util.List;

/// Whether a statement prints the balance that its rows begin with. Without it nothing proves the first amount: a
/// balance of its own could have been worked out from any.
final class PrintedOpening {

    private PrintedOpening() {}

    static boolean isPrinted(Table table, List<Page> pages) {
        var opening = table.openingBalance();
        if (opening == null) {
            return false;
        }
        var digits = opening.abs().toPlainString().replace(".", "");
        return pages.stream()
                .anyMatch(page -> page.words().stream()
                        .filter(word -> digits(word.text()).equals(digits))
                        .anyMatch(word -> table.rows().stream().noneMatch(row -> holds(row, page, word))));
    }

    /// The digits of a number with decimals; none of a whole number, which may be anything.
    private static String digits(String text) {
        return text.indexOf('.') < 0 ? "" : Spellings.digits(text);
    }

    private static boolean holds(Row row, Page page, Word word) {
        var box = row.place().box();
        return row.place().page() == page.number()
                && word.baseline() >= box.top() - 1
                && word.baseline() <= box.bottom() + 1;
    }
}
