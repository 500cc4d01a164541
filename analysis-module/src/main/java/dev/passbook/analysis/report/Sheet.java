package dev.passbook.analysis.report;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// A sheet that is written cell after cell, row after row, and keeps a thousand rows in memory at most. Only one
/// sheet of a workbook may be open at a time.
///
/// Text is written as text whatever it begins with, so that a narration `=1+1` stays one; as text that belongs to
/// the cell, because a table of shared texts would grow with the statement.
final class Sheet implements Closeable {

    static final String MONTH = "mmm yyyy";

    private static final int BUFFERED_ROWS = 1000;
    private static final String DAY = "dd-mmm-yyyy";
    private static final String COUNT = "#,##0";

    /// Keeps text what it is even when somebody edits the cell.
    private static final String TEXT = "@";

    private static final String HEADER_FILL = "FFDDE6F0";

    /// Workbooks count days from 1900, with a day too many in that year's February.
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Worksheet sheet;
    private int row;
    private int column;

    /// @param widths of the first columns, in characters
    /// @param frozenColumns those that stay when a person scrolls to the right
    /// @param frozenRows those that stay when a person scrolls down, and that are printed on each page
    Sheet(Workbook workbook, String name, List<Integer> widths, int frozenColumns, int frozenRows) {
        sheet = workbook.newWorksheet(name);
        for (int at = 0; at < widths.size(); at++) {
            sheet.width(at, widths.get(at));
        }
        if (frozenRows > 0) {
            sheet.freezePane(frozenColumns, frozenRows);
            sheet.repeatRows(0, frozenRows - 1);
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToHeight((short) 0);
    }

    Sheet header(String title) {
        sheet.inlineString(row, column, CellText.of(title));
        left().bold().fillColor(HEADER_FILL).set();
        return next();
    }

    /// A header over numbers, which stand at the right.
    Sheet headerOfNumbers(String title) {
        sheet.inlineString(row, column, CellText.of(title));
        sheet.style(row, column)
                .horizontalAlignment("right")
                .bold()
                .fillColor(HEADER_FILL)
                .set();
        return next();
    }

    Sheet header(LocalDate month) {
        sheet.value(row, column, month);
        sheet.style(row, column)
                .format(MONTH)
                .horizontalAlignment("right")
                .bold()
                .fillColor(HEADER_FILL)
                .set();
        return next();
    }

    Sheet title(String title) {
        sheet.inlineString(row, column, CellText.of(title));
        sheet.style(row, column).bold().fontSize(14).set();
        return next();
    }

    Sheet text(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.inlineString(row, column, CellText.of(text));
            left().format(TEXT).set();
        }
        return next();
    }

    /// Text that is read whole rather than cut at the end of its cell.
    Sheet paragraph(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
        return text(text);
    }

    Sheet money(@Nullable BigDecimal amount) {
        return number(amount, amount == null ? COUNT : Grouping.of(amount));
    }

    Sheet count(@Nullable Number count) {
        return number(count, COUNT);
    }

    /// A day before 1900 has no number; it is written as text, for people to see that it is wrong.
    Sheet day(@Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY))) {
            return text(day.toString());
        }
        if (day != null) {
            sheet.value(row, column, day);
            left().format(DAY).set();
        }
        return next();
    }

    /// Goes to the beginning of the next row.
    void endRow() throws IOException {
        row++;
        column = 0;
        if (row % BUFFERED_ROWS == 0) {
            sheet.flush();
        }
    }

    /// The number of the next row as people and formulas count, from 1.
    int rowNumber() {
        return row + 1;
    }

    /// Lets people filter and sort the rows written so far by the columns of a header in the first row.
    void filterable(int columns) {
        if (row > 1) {
            sheet.setAutoFilter(0, 0, row - 1, columns - 1);
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
    }

    private Sheet number(@Nullable Number number, String format) {
        if (number != null) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(format).set();
        }
        return next();
    }

    /// Numbers stand at the right end of their cells; this keeps what follows from touching them.
    private StyleSetter left() {
        return sheet.style(row, column).horizontalAlignment("left").indent(1);
    }

    private Sheet next() {
        column++;
        return this;
    }
}
