package dev.passbook.statement.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.passbook.fixtures.Layout;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Statements are read in the quick way, and in this way as well as in any other.
class StatementPagesTests {

    private static final double POINTS = 0.01;

    static Stream<Layout> layouts() {
        return Layouts.all().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsStatementsWithoutTheEngine(Layout layout) {
        var readings =
                TwoReadings.of(StatementSketch.of(layout, 3).rows(60).draw().pdf(), PdfLimits.defaults());

        assertThat(readings)
                .isNotEmpty()
                .allSatisfy(page ->
                        assertThat(page.quickly()).isEqualTo(page.byEngine()).hasSizeGreaterThan(100));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsTheSignsThatTheTextStripperOfPdfBoxReads(Layout layout) throws IOException {
        var pdf = StatementSketch.of(layout, 4).rows(40).draw().pdf();
        var stripped = new Stripper();
        try (var document = Loader.loadPDF(pdf)) {
            stripped.getText(document);
        }

        var glyphs = TwoReadings.of(pdf, PdfLimits.defaults()).stream()
                .flatMap(page -> page.quick() == null ? Stream.empty() : page.quick().glyphs().stream())
                .toList();

        assertThat(glyphs).hasSameSizeAs(stripped.positions);
        for (var at = 0; at < glyphs.size(); at++) {
            var place = stripped.positions.get(at).getTextMatrix();
            assertThat(glyphs.get(at).text())
                    .isEqualTo(stripped.positions.get(at).getUnicode());
            assertThat(glyphs.get(at).x()).isCloseTo(place.getTranslateX(), within(POINTS));
            assertThat(glyphs.get(at).y()).isCloseTo(place.getTranslateY(), within(POINTS));
        }
    }

    /// Takes every sign as it comes.
    private static final class Stripper extends PDFTextStripper {

        private final List<TextPosition> positions = new ArrayList<>();

        Stripper() throws IOException {
            setSuppressDuplicateOverlappingText(false);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            positions.add(text);
        }
    }
}
