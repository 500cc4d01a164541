package dev.passbook.statement.anonymiser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.bank.BankDirectory;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import dev.passbook.statement.pdf.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulingsTests {

    private static final Anonymiser ANONYMISER = new Anonymiser(new BankDirectory(), PdfLimits.defaults());

    private interface Pen {
        void draw(PDPageContentStream content) throws IOException;
    }

    @Test
    void keepsStrokesAndThinRectangles() throws IOException {
        var lines = lines(content -> {
            content.moveTo(50, 100);
            content.lineTo(300, 100);
            content.stroke();
            content.addRect(50, 200, 0.5f, 120);
            content.fill();
        });

        assertThat(lines).hasSize(2);
        assertThat(lines).anyMatch(line -> line.isLevel() && line.fromX() == 50 && line.toX() == 300);
        assertThat(lines).anyMatch(line -> line.isUpright() && line.toY() - line.fromY() == 120);
    }

    @Test
    void keepsTheFourSidesOfACell() throws IOException {
        var lines = lines(content -> {
            content.addRect(50, 100, 200, 40);
            content.stroke();
        });

        assertThat(lines).hasSize(4);
    }

    @Test
    void dropsCurvesSlantsShadesAndSpecks() throws IOException {
        var lines = lines(content -> {
            content.moveTo(50, 100);
            content.lineTo(50, 140);
            content.curveTo(60, 150, 70, 150, 80, 140);
            content.stroke();
            content.moveTo(100, 100);
            content.lineTo(200, 150);
            content.stroke();
            content.addRect(50, 300, 200, 40);
            content.fill();
            content.addRect(50, 400, 4, 2);
            content.fill();
        });

        assertThat(lines).isEmpty();
    }

    @Test
    void dropsBarcodes() throws IOException {
        var lines = lines(content -> {
            for (int bar = 0; bar < 40; bar++) {
                content.addRect(50 + 2.5f * bar, 300, 1 + bar % 2, 40);
                content.fill();
            }
            content.moveTo(50, 100);
            content.lineTo(300, 100);
            content.stroke();
        });

        assertThat(lines).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "90, 0", "180, 0", "270, 0", "90, 90", "270, 270", "0, 90", "0, 270"})
    void keepsRotationAndWords(int rotation, int slope) throws IOException {
        var original = pdf(rotation, slope, content -> {
            content.moveTo(50, 100);
            content.lineTo(300, 100);
            content.stroke();
        });

        var copy = copy(original);

        assertThat(words(copy))
                .usingRecursiveComparison()
                .ignoringFields("font")
                .withComparatorForType(
                        (one, other) -> Math.abs(one - other) < 0.1 ? 0 : Double.compare(one, other), Double.class)
                .isEqualTo(words(original));
        try (var document = Loader.loadPDF(copy)) {
            assertThat(document.getPage(0).getRotation()).isEqualTo(rotation);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(PDRectangle.A4.getHeight());
            assertThat(rulings(document.getPage(0))).hasSize(1).allMatch(line -> line.isLevel() && line.fromX() == 50);
        }
    }

    @Test
    void measuresFromTheVisibleCorner() throws IOException {
        byte[] original;
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(20, 30, 500, 600));
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.moveTo(70, 130);
                content.lineTo(320, 130);
                content.stroke();
                write(content, new Matrix(1, 0, 0, 1, 70, 140));
            }
            original = bytes(document);
        }

        try (var copy = Loader.loadPDF(copy(original))) {
            assertThat(rulings(copy.getPage(0)))
                    .singleElement()
                    .matches(line -> line.fromX() == 50 && line.fromY() == 100);
        }
    }

    private static List<Ruling> lines(Pen pen) throws IOException {
        try (var copy = Loader.loadPDF(copy(pdf(0, 0, pen)))) {
            return rulings(copy.getPage(0));
        }
    }

    private static List<Ruling> rulings(PDPage page) {
        var limits = PdfLimits.defaults();
        return new FrameReader(limits, new Deadline(limits.time())).read(page).rulings();
    }

    private static byte[] pdf(int rotation, int slope, Pen pen) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                pen.draw(content);
                write(content, Matrix.getRotateInstance(Math.toRadians(slope), 250, 400));
            }
            return bytes(document);
        }
    }

    private static void write(PDPageContentStream content, Matrix place) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 10);
        content.setTextMatrix(place);
        content.showText("Date Balance 1,234.00");
        content.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] copy(byte[] pdf) {
        return ((Anonymisation.Anonymised) ANONYMISER.anonymise(pdf, null, 1)).pdf();
    }

    private static List<Word> words(byte[] pdf) {
        try (var file = ((Opening.Opened) PdfFile.open(pdf, null, PdfLimits.defaults())).file()) {
            return file.page(1).words();
        }
    }
}
