package dev.passbook.statement.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// One page, read both ways.
///
/// @param quick null when the page was left to the engine
record TwoReadings(@Nullable PageDrawing quick, PageDrawing engine) {

    /// Of every page of a document that opens without a password.
    static List<TwoReadings> of(byte[] pdf, PdfLimits limits) {
        var time = new ReadingTime(limits.time());
        try (var document = Loader.loadPDF(pdf)) {
            return time.spend(() -> of(document, limits, time));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static TwoReadings of(PdfFixture fixture) {
        return of(fixture.bytes(), PdfLimits.defaults()).getFirst();
    }

    private static List<TwoReadings> of(PDDocument document, PdfLimits limits, ReadingTime time) {
        var catalog = document.getDocumentCatalog().getCOSObject();
        var decoding = new StreamDecoding(limits.decodedBytes(), time);
        var fonts = new Fonts(document.getResourceCache());
        var layers = Layers.of(catalog);
        var readings = new ArrayList<TwoReadings>();
        for (COSDictionary dictionary : PageTree.pages(catalog, limits)) {
            var page = new PageContent(dictionary, document.getResourceCache(), decoding, limits.decodedBytes());
            var visible = PageReading.visible(page);
            readings.add(new TwoReadings(
                    new ContentReader(new PageBudget(limits, time), fonts, layers, decoding, visible)
                            .read(page.content(), page.getResources().getCOSObject()),
                    new EngineReader(new PageBudget(limits, time), fonts, layers, visible).read(page)));
        }
        return readings;
    }

    boolean isLeftToEngine() {
        return quick == null;
    }

    /// Everything that the quick way found, one line for a sign.
    List<String> quickly() {
        return quick == null ? List.of("left to the engine") : lines(quick);
    }

    List<String> byEngine() {
        return lines(engine);
    }

    String text() {
        return String.join("", engine.glyphs().stream().map(DrawnGlyph::text).toList());
    }

    /// Adding zero makes one of the two zeros that there are.
    private static List<String> lines(PageDrawing drawing) {
        var lines = new ArrayList<String>();
        lines.add("pictured " + (drawing.pictured() + 0.0));
        for (var glyph : drawing.glyphs()) {
            var lettering = glyph.lettering();
            lines.add("%s at %s %s, %s on %s %s %s %s in %s%s"
                    .formatted(
                            glyph.text(),
                            glyph.x() + 0.0,
                            glyph.y() + 0.0,
                            glyph.advance() + 0.0,
                            lettering.alongX() + 0.0,
                            lettering.alongY() + 0.0,
                            lettering.upX() + 0.0,
                            lettering.upY() + 0.0,
                            lettering.font(),
                            glyph.placed() ? ", placed" : ""));
        }
        return lines;
    }
}
