package dev.passbook.statement.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Reads the pages of one document.
final class PageReading {

    /// The share of a page that pictures must cover to make it look like a scan.
    private static final double SCANNED = 0.5;

    private final PDDocument document;
    private final PdfLimits limits;
    private final ReadingTime time;
    private final StreamDecoding decoding;
    private final Fonts fonts = new Fonts();
    private final Layers layers;

    PageReading(PDDocument document, PdfLimits limits, ReadingTime time, StreamDecoding decoding) {
        this.document = document;
        this.limits = limits;
        this.time = time;
        this.decoding = decoding;
        this.layers = Layers.of(document.getDocumentCatalog().getCOSObject());
    }

    Page read(int number, COSDictionary dictionary) {
        var page = new PageContent(dictionary, document.getResourceCache(), decoding, limits.decodedBytes());
        var visible = visible(page);
        var drawing = new GlyphReader(new PageBudget(limits, time), fonts, layers, visible).read(page);
        var plane = new PagePlane(visible, page.getRotation() / 90).heldFor(drawing.glyphs());
        var scanned = drawing.pictured() >= SCANNED * visible.width() * visible.height();
        return new Page(number, plane.width(), plane.height(), words(drawing, plane), scanned);
    }

    /// A word is taken or left as a whole: the first digits of an amount that runs off the page are another amount.
    private static List<Word> words(PageDrawing drawing, PagePlane plane) {
        var shown = new Box(0, 0, plane.width(), plane.height());
        return WordAssembly.words(plane.show(drawing.glyphs())).stream()
                .filter(word -> word.box().meets(shown))
                .toList();
    }

    private static Box visible(PDPage page) {
        var crop = page.getCropBox();
        var box = hasArea(crop) ? crop : hasArea(page.getMediaBox()) ? page.getMediaBox() : PDRectangle.A4;
        return new Box(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    private static boolean hasArea(PDRectangle box) {
        return box.getWidth() > 0 && box.getHeight() > 0;
    }
}
