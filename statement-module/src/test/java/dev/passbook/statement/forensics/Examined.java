package dev.passbook.statement.forensics;

import dev.passbook.statement.layout.Reading;
import dev.passbook.statement.layout.Row;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import java.time.Duration;
import java.util.List;

/// A document that was read as a statement and then looked at.
final class Examined {

    private Examined() {}

    static List<Finding> findings(byte[] pdf) {
        var pages = pages(pdf);
        var forensics = new Forensics(PdfLimits.defaults(), Duration.ofMinutes(1));
        return forensics.examine(pdf, null, pages, rows(pages));
    }

    static List<Page> pages(byte[] pdf) {
        return switch (PdfFile.open(pdf, null, PdfLimits.defaults())) {
            case Opening.Opened(var file) -> {
                try (file) {
                    yield file.pages();
                }
            }
            case Opening.PasswordIncorrect _, Opening.Unreadable _ -> throw new AssertionError("It does not open");
        };
    }

    private static List<Row> rows(List<Page> pages) {
        return switch (StatementReader.create().read(pages)) {
            case Reading.Table table -> table.rows();
            case Reading.NoTable(var reason) -> throw new AssertionError(reason);
        };
    }
}
