package dev.passbook.statement.pdf;

import java.util.List;
import java.util.stream.Stream;
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
    private final Fonts fonts;
    private final Layers layers;

    PageReading(PDDocument document, PdfLimits limits, ReadingTime time, StreamDecoding decoding) {
        this.document = document;
        this.limits = limits;
        this.time = time;
        this.decoding = decoding;
        this.fonts = new Fonts(document.getResourceCache());
        this.layers = Layers.of(document.getDocumentCatalog().getCOSObject());
    }

    Page read(int number, COSDictionary dictionary) {
        var page = new PageContent(dictionary, document.getResourceCache(), decoding, limits.decodedBytes());
        var visible = visible(page);
        var drawing = drawing(page, visible);
        var plane = new PagePlane(visible, page.getRotation() / 90).heldFor(drawing.glyphs());
        var scanned = drawing.pictured() >= SCANNED * visible.width() * visible.height();
        return new Page(number, plane.width(), plane.height(), words(drawing, plane), scanned);
    }

    /// How a page was painted, in the coordinates in which [#read] gives its words.
    Painting paint(int number, COSDictionary dictionary) {
        var page = new PageContent(dictionary, document.getResourceCache(), decoding, limits.decodedBytes());
        var visible = visible(page);
        var reader = new PaintReader(new PageBudget(limits, time), fonts, layers, visible);
        var strokes = reader.read(page);
        var signs = strokes.stream()
                .flatMap(stroke -> stroke instanceof Stroke.Sign sign ? Stream.of(sign.glyph()) : Stream.empty())
                .toList();
        var plane = new PagePlane(visible, page.getRotation() / 90).heldFor(signs);
        return new Painting(number, MarkAssembly.marks(strokes, plane), Overlays.of(dictionary, reader, plane));
    }

    /// A page that is not read in the quick way starts anew in the other, with a budget of its own.
    private PageDrawing drawing(PageContent page, Box visible) {
        var quick = new ContentReader(new PageBudget(limits, time), fonts, layers, decoding, visible)
                .read(page.content(), page.getResources().getCOSObject());
        return quick != null
                ? quick
                : new EngineReader(new PageBudget(limits, time), fonts, layers, visible).read(page);
    }

    /// A word is taken or left as a whole: the first digits of an amount that runs off the page are another
    /// amount.
    private static List<Word> words(PageDrawing drawing, PagePlane plane) {
        var shown = new Box(0, 0, plane.width(), plane.height());
        return WordAssembly.words(plane.show(drawing.glyphs())).stream()
                .filter(word -> word.box().meets(shown))
                .toList();
    }

    static Box visible(PDPage page) {
        var crop = page.getCropBox();
        var box = hasArea(crop) ? crop : hasArea(page.getMediaBox()) ? page.getMediaBox() : PDRectangle.A4;
        return new Box(box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    private static boolean hasArea(PDRectangle box) {
        return box.getWidth() > 0 && box.getHeight() > 0;
    }
}
