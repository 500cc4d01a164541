package dev.passbook.statement.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Shows the pages of one document as pictures.
final class PictureReading {

    private final PDDocument document;
    private final PdfLimits limits;
    private final ReadingTime time;
    private final StreamDecoding decoding;
    private final Layers layers;

    PictureReading(PDDocument document, PdfLimits limits, ReadingTime time, StreamDecoding decoding) {
        this.document = document;
        this.limits = limits;
        this.time = time;
        this.decoding = decoding;
        this.layers = Layers.of(document.getDocumentCatalog().getCOSObject());
    }

    PagePicture picture(COSDictionary dictionary) {
        var page = new PageContent(dictionary, document.getResourceCache(), decoding, limits.decodedBytes());
        var canvas = new Canvas(PageReading.visible(page), page.getRotation() / 90);
        try {
            new PictureReader(new PageBudget(limits, time), layers, new PictureDecoding(time), canvas).read(page);
        } catch (IOException damage) {
            throw new UncheckedIOException(damage);
        }
        return canvas.picture();
    }
}
