package dev.passbook.benchmarks;

import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/// A generated statement to measure with: some 50 rows and 4,200 glyphs a page.
///
/// @param file where it lies for other programs
record Specimen(byte[] pdf, Path file, int pages, int rows) {

    /// Ten years, so that a long statement has a credible number of rows a day.
    private static final LocalDate FROM = LocalDate.of(2014, 4, 1);

    private static final LocalDate TO = LocalDate.of(2024, 3, 31);

    /// Those of the server, but for the time: a busy machine shall give a bad figure and not none.
    static final PdfLimits LIMITS = PdfLimits.defaults().within(Duration.ofMinutes(2));

    static Specimen of(int rows, Path folder) throws IOException {
        var pdf = StatementSketch.of(Layouts.KOTAK_CORPORATE, 1)
                .rows(rows)
                .period(FROM, TO)
                .draw()
                .pdf();
        var file = Files.write(folder.resolve(rows + "-rows.pdf"), pdf);
        return new Specimen(pdf, file, pages(pdf), rows);
    }

    @Override
    public String toString() {
        return "%,d pages, %,d rows".formatted(pages, rows);
    }

    private static int pages(byte[] pdf) {
        try (var file = open(pdf)) {
            return file.pageCount();
        }
    }

    /// Opens what cannot fail to open.
    static PdfFile open(byte[] pdf) {
        if (PdfFile.open(pdf, null, LIMITS) instanceof Opening.Opened(var file)) {
            return file;
        }
        throw new IllegalStateException("A generated statement does not open");
    }
}
