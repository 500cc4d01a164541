package dev.passbook.analysis.report;

import dev.passbook.analysis.monthly.MonthlyAnalysis;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/// The figures of the months: a row for each figure, a column for each month.
final class MonthsSheet {

    static final String NAME = "Months";

    /// Where the first month stands: after what the figure is and its unit.
    static final int FIRST_MONTH = 2;

    /// The rows that the chart shows, as formulas count.
    static final int HEADER_ROW = 1;

    static final int INCOME_ROW = 3;
    static final int EXPENSE_ROW = 4;

    private MonthsSheet() {}

    static void write(Workbook workbook, MonthlyAnalysis analysis) throws IOException {
        try (var sheet = new Sheet(workbook, NAME, widths(analysis.months().size()), FIRST_MONTH, 1)) {
            sheet.header("Figure").header("Unit");
            analysis.months().keySet().forEach(month -> sheet.header(month.atDay(1)));
            sheet.endRow();
            for (var group : MonthGroup.values()) {
                write(sheet, group, analysis);
            }
        }
    }

    private static void write(Sheet sheet, MonthGroup group, MonthlyAnalysis analysis) throws IOException {
        sheet.header(group.title()).header("");
        analysis.months().keySet().forEach(_ -> sheet.header(""));
        sheet.endRow();
        for (var line : group.lines()) {
            sheet.text(line.label()).text(line.unit());
            analysis.months().values().forEach(month -> line.write(sheet, month));
            sheet.endRow();
        }
    }

    private static List<Integer> widths(int months) {
        return Stream.concat(Stream.of(36, 9), IntStream.range(0, months).mapToObj(_ -> 15))
                .toList();
    }
}
