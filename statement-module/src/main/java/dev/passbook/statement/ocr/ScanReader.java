package dev.passbook.statement.ocr;

import dev.passbook.statement.layout.Proof.Break;
import dev.passbook.statement.layout.Proof.Discrepancy;
import dev.passbook.statement.layout.Proof.Unverifiable;
import dev.passbook.statement.layout.Proof.Verified;
import dev.passbook.statement.layout.Reading;
import dev.passbook.statement.layout.Reading.Table;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.pdf.Page;
import java.util.List;

/// Reads a statement whose words may be misread, and vouches for no more than the arithmetic proves.
///
/// Where a figure does not follow, it is more likely misread than forged. So such a statement never does not add
/// up: it is one that cannot be verified.
public final class ScanReader {

    private final StatementReader reader;

    public ScanReader(StatementReader reader) {
        this.reader = reader;
    }

    /// @param pages some of which were read off their pictures
    public Reading read(List<Page> pages) {
        return switch (reader.read(pages)) {
            case Reading.NoTable none -> none;
            case Table table -> {
                var respelt = new Respelling(reader).respelt(pages, table);
                yield vouched(respelt.table(), respelt.pages());
            }
        };
    }

    private static Table vouched(Table table, List<Page> pages) {
        return switch (table.proof()) {
            case Verified() -> verified(table, pages);
            case Unverifiable _ -> table;
            case Discrepancy(var breaks) -> doubted(ProvedBalances.of(table), doubt(breaks));
        };
    }

    private static Table verified(Table table, List<Page> pages) {
        if (!PrintedOpening.isPrinted(table, pages)) {
            return doubted(table, "no opening balance is printed that proves the first transaction");
        }
        if (UnreadRows.areOn(pages, table)) {
            return doubted(table, "there are lines that look like further transactions");
        }
        return new DateColumn(pages, table).isSure() ? table : doubted(table, "some dates may be misread");
    }

    private static String doubt(List<Break> breaks) {
        return "at %d places, first on page %d, the figures do not follow from one another and may be misread"
                .formatted(breaks.size(), breaks.getFirst().page());
    }

    private static Table doubted(Table table, String doubt) {
        return new Table(
                table.rows(),
                table.openingBalance(),
                table.closingBalance(),
                new Unverifiable("The statement was read off pictures of its pages, and " + doubt));
    }
}
