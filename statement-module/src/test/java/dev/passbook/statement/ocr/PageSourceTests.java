package dev.passbook.statement.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.fixtures.StatementTruth;
import dev.passbook.fixtures.TruthRow;
import dev.passbook.statement.ReadBy;
import dev.passbook.statement.layout.Reading.Table;
import dev.passbook.statement.layout.Row;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PageSourceTests {

    private static final StatementSketch SKETCH =
            StatementSketch.of(Layouts.HDFC_CLASSIC, 7).rows(12);

    private static final GeneratedStatement SCAN = Scanner.scan(SKETCH.draw());

    @TempDir
    private Path folder;

    @Test
    void readsAScanLikeAnyOtherStatement() {
        var source = PageSource.by(
                FakeTesseract.answering(folder, FakeTesseract.recorded()).settings());

        try (var file = open(SCAN.pdf())) {
            var pages = source.of(file);

            assertReads(pages, SCAN.truth());
            assertThat(pages.readBy()).isEqualTo(ReadBy.OCR);
        }
    }

    @Test
    void readsTextByItself() {
        var source = PageSource.by(FakeTesseract.that(folder, "exit 1").settings());

        try (var file = open(SKETCH.draw().pdf())) {
            var pages = source.of(file);

            assertThat(pages.all()).isEqualTo(file.pages());
            assertThat(pages.readBy()).isEqualTo(ReadBy.TEXT);
        }
    }

    @Test
    void leavesAScanBlankWhileItIsSwitchedOff() {
        try (var file = open(SCAN.pdf())) {
            var pages = PageSource.ofText().of(file);

            assertThat(pages.all()).allSatisfy(page -> assertThat(page.words()).isEmpty());
            assertThat(pages.readBy()).isEqualTo(ReadBy.TEXT);
        }
    }

    @Test
    void readsNoMoreScannedPagesThanItIsToldTo() {
        var scan = GeneratedStatement.scanned(
                StatementSketch.of(Layouts.HDFC_CLASSIC, 7).rows(60));
        var settings = FakeTesseract.answering(folder, FakeTesseract.recorded()).settings(Duration.ofSeconds(20), 1);

        try (var file = open(scan.pdf())) {
            var pages = PageSource.by(settings).of(file);

            assertThatExceptionOfType(TooManyScans.class).isThrownBy(pages::all).withMessageContaining("1 pages");
        }
    }

    @Test
    void failsWhenThePageFails() {
        var source = PageSource.by(FakeTesseract.that(folder, "exit 1").settings());

        try (var file = open(SCAN.pdf())) {
            assertThatExceptionOfType(OcrFailed.class)
                    .isThrownBy(() -> source.of(file).page(1));
        }
    }

    @Test
    void readsAScanWithTheRealProgram() {
        assumeTrue(isInstalled(), "Tesseract is not installed here, so nothing is read with it");
        var settings = new OcrSettings(true, "tesseract", List.of("eng"), Duration.ofSeconds(60), 40, 1);

        try (var file = open(SCAN.pdf())) {
            assertReads(PageSource.by(settings).of(file), SCAN.truth());
        }
    }

    private static void assertReads(Pages pages, StatementTruth truth) {
        var table = (Table) new ScanReader(StatementReader.create()).read(pages.all());
        assertThat(table.rows()).extracting(Row::date).containsExactlyElementsOf(dates(truth));
        assertThat(table.rows())
                .extracting(Row::amount)
                .containsExactlyElementsOf(
                        truth.rows().stream().map(TruthRow::amount).toList());
        assertThat(table.rows())
                .extracting(Row::balance)
                .containsExactlyElementsOf(
                        truth.rows().stream().map(TruthRow::balance).toList());
    }

    private static List<LocalDate> dates(StatementTruth truth) {
        return truth.rows().stream().map(TruthRow::date).toList();
    }

    private static PdfFile open(byte[] pdf) {
        return ((Opening.Opened) PdfFile.open(pdf, null, PdfLimits.defaults())).file();
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, "tesseract").canExecute());
    }
}
