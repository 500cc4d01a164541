package dev.passbook.analysis.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A column of a table.
///
/// @param width in characters
/// @param numeric whether its cells and so its title stand at the right
/// @param cell writes the cell of a row; an empty one for what is null
record Column<T>(String title, int width, boolean numeric, BiConsumer<Sheet, T> cell) {

    private static final int DAY_WIDTH = 13;
    private static final int MONEY_WIDTH = 16;
    private static final int COUNT_WIDTH = 14;

    static <T> Column<T> text(String title, int width, Function<T, @Nullable String> text) {
        return new Column<>(title, width, false, (sheet, row) -> sheet.text(text.apply(row)));
    }

    static <T> Column<T> paragraph(String title, int width, Function<T, @Nullable String> text) {
        return new Column<>(title, width, false, (sheet, row) -> sheet.paragraph(text.apply(row)));
    }

    /// Writes the title into the sheet's header.
    void head(Sheet sheet) {
        if (numeric) {
            sheet.headerOfNumbers(title);
        } else {
            sheet.header(title);
        }
    }

    static <T> Column<T> day(String title, Function<T, @Nullable LocalDate> day) {
        return new Column<>(title, DAY_WIDTH, false, (sheet, row) -> sheet.day(day.apply(row)));
    }

    static <T> Column<T> money(String title, Function<T, @Nullable BigDecimal> amount) {
        return new Column<>(title, MONEY_WIDTH, true, (sheet, row) -> sheet.money(amount.apply(row)));
    }

    static <T> Column<T> count(String title, Function<T, @Nullable Number> count) {
        return new Column<>(title, COUNT_WIDTH, true, (sheet, row) -> sheet.count(count.apply(row)));
    }
}
