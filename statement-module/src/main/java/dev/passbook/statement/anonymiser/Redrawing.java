package dev.passbook.statement.anonymiser;

import dev.passbook.statement.pdf.DocumentFacts;
import dev.passbook.statement.pdf.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Draws the copy, page by page, into a new document.
final class Redrawing implements AutoCloseable {

    private static final double SMALLEST_FONT = 0.5;
    private static final double LARGEST_FONT = 500;
    private static final float LARGEST_SCALE = 10_000;

    /// The largest page that viewers show, in points.
    private static final double LARGEST_PAGE = 14_400;

    private final PDDocument document = new PDDocument(IOUtils.createMemoryOnlyStreamCache());
    private final Lettering lettering = new Lettering();

    Redrawing() {
        // PDFBox would make one of the time; the same copy shall be the same file
        var id = new COSString(new byte[16]);
        document.getDocument().setDocumentID(new COSArray(List.of(id, id)));
    }

    /// @param disguise for what the names of programs may give away
    void describe(DocumentFacts facts, UnaryOperator<String> disguise) {
        var information = new PDDocumentInformation();
        information.setProducer(disguised(facts.producer(), disguise));
        information.setCreator(disguised(facts.creator(), disguise));
        information.setCreationDate(calendar(facts.created()));
        information.setModificationDate(calendar(facts.modified()));
        document.setDocumentInformation(information);
    }

    private static @Nullable String disguised(@Nullable String text, UnaryOperator<String> disguise) {
        return text == null ? null : disguise.apply(text);
    }

    private static @Nullable Calendar calendar(@Nullable OffsetDateTime moment) {
        return moment == null ? null : GregorianCalendar.from(moment.toZonedDateTime());
    }

    void draw(Page page, PageFrame frame, List<DisguisedWord> words) throws IOException {
        var size = new PDRectangle(side(frame.width(page)), side(frame.height(page)));
        var sheet = new PDPage(size);
        sheet.setRotation(frame.rotation());
        document.addPage(sheet);
        try (var content = new PDPageContentStream(document, sheet, AppendMode.OVERWRITE, true)) {
            for (var ruling : frame.rulings()) {
                draw(ruling, content);
            }
            content.beginText();
            for (var word : words) {
                draw(word, page, frame, content);
            }
            content.endText();
        }
    }

    private static float side(double length) {
        return (float) Math.clamp(length, 1, LARGEST_PAGE);
    }

    private static void draw(Ruling ruling, PDPageContentStream content) throws IOException {
        content.setLineWidth((float) ruling.thickness());
        content.moveTo((float) ruling.fromX(), (float) ruling.fromY());
        content.lineTo((float) ruling.toX(), (float) ruling.toY());
        content.stroke();
    }

    /// The space behind a word keeps it apart from the next one, however close that is: pieces that the bank drew
    /// apart are read apart.
    private void draw(DisguisedWord word, Page page, PageFrame frame, PDPageContentStream content) throws IOException {
        var place = word.place();
        if (place.fontSize() < SMALLEST_FONT || place.fontSize() > LARGEST_FONT) {
            return;
        }
        var font = lettering.like(place.font());
        double natural = Lettering.width(font, word.text()) * place.fontSize();
        content.setFont(font, (float) place.fontSize());
        content.setHorizontalScaling(scale(place.box().width(), natural));
        content.setTextMatrix(frame.place(page, place.left(), place.baseline()));
        content.showText(word.text() + " ");
    }

    /// In percent.
    private static float scale(double width, double natural) {
        return natural <= 0 || width <= 0 ? 100 : (float) Math.clamp(100 * width / natural, 1, LARGEST_SCALE);
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        IOUtils.closeQuietly(document);
    }
}
