package dev.passbook.analysis.report;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/// A sheet with a header and one row for each of its things.
///
/// @param name the sheet's
record Table<T>(String name, List<Column<T>> columns) {

    Table {
        columns = List.copyOf(columns);
    }

    void write(Workbook workbook, Iterable<T> rows) throws IOException {
        var widths = columns.stream().map(Column::width).toList();
        try (var sheet = new Sheet(workbook, name, widths, 0, 1)) {
            columns.forEach(column -> column.head(sheet));
            sheet.endRow();
            for (var row : rows) {
                columns.forEach(column -> column.cell().accept(sheet, row));
                sheet.endRow();
            }
            sheet.filterable(columns.size());
        }
    }
}
