package dev.passbook.statement.ocr;

import dev.passbook.fixtures.GeneratedStatement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A scanner as offices have them: 200 dots an inch, where that of the fixtures is as coarse as a fax.
final class Scanner {

    private static final int DPI = 200;

    private Scanner() {}

    /// The same statement with its pages as pictures.
    static GeneratedStatement scan(GeneratedStatement original) {
        try (var source = Loader.loadPDF(original.pdf());
                var scan = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var renderer = new PDFRenderer(source);
            for (int i = 0; i < source.getNumberOfPages(); i++) {
                add(scan, source.getPage(i), renderer, i);
            }
            scan.save(bytes);
            return new GeneratedStatement(bytes.toByteArray(), original.truth(), original.printed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(PDDocument scan, PDPage original, PDFRenderer renderer, int index) throws IOException {
        var box = original.getMediaBox();
        var page = new PDPage(box);
        scan.addPage(page);
        var image = LosslessFactory.createFromImage(scan, renderer.renderImageWithDPI(index, DPI, ImageType.GRAY));
        try (var pen = new PDPageContentStream(scan, page)) {
            pen.drawImage(image, 0, 0, box.getWidth(), box.getHeight());
        }
    }
}
