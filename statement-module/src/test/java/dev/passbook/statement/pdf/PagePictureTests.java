package dev.passbook.statement.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A page of 200 x 400 points whose picture has its upper left quarter black.
@Timeout(60)
class PagePictureTests {

    private static final int BLACK = 60;
    private static final int WHITE = 200;

    enum Encoding {
        LOSSLESS,
        JPEG,
        FAX;

        PDImageXObject of(PDDocument document, BufferedImage image) throws IOException {
            return switch (this) {
                case LOSSLESS -> LosslessFactory.createFromImage(document, image);
                case JPEG -> JPEGFactory.createFromImage(document, image);
                case FAX -> CCITTFactory.createFromImage(document, image);
            };
        }
    }

    @FunctionalInterface
    interface Forgery {
        void change(PDPage page, PDImageXObject picture) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void showsThePictureWhereItLies(Encoding encoding) {
        var picture = picture(pdf(encoding, (_, _) -> {}));

        assertThat(picture.dpi()).isEqualTo(300);
        assertThat(picture.width()).isEqualTo(834);
        assertThat(picture.height()).isEqualTo(1667);
        assertThat(shade(picture, 0.25, 0.25)).isLessThan(BLACK);
        assertThat(shade(picture, 0.75, 0.25)).isGreaterThan(WHITE);
        assertThat(shade(picture, 0.25, 0.75)).isGreaterThan(WHITE);
    }

    @ParameterizedTest
    @CsvSource({"90, 0.75, 0.25", "180, 0.75, 0.75", "270, 0.25, 0.75"})
    void turnsWithThePage(int rotation, double x, double y) {
        var picture = picture(pdf(Encoding.LOSSLESS, (page, _) -> page.setRotation(rotation)));

        assertThat(shade(picture, x, y)).isLessThan(BLACK);
        assertThat(shade(picture, 1 - x, 1 - y)).isGreaterThan(WHITE);
        assertThat(picture.width() > picture.height()).isEqualTo(rotation % 180 != 0);
    }

    @Test
    void staysWithinItsBoundsOnAPageOfAnySize() {
        var picture = picture(pdf(Encoding.LOSSLESS, (page, _) -> page.setMediaBox(new PDRectangle(14_400, 14_400))));

        assertThat((long) picture.width() * picture.height()).isLessThan(13_000_000);
    }

    @Test
    void refusesAPictureThatClaimsToBeImmense() {
        var pdf = pdf(Encoding.LOSSLESS, (_, picture) -> {
            picture.getCOSObject().setInt(COSName.WIDTH, 1_000_000);
            picture.getCOSObject().setInt(COSName.HEIGHT, 1_000_000);
        });

        assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> picture(pdf));
    }

    @Test
    void refusesAFaxThatClaimsToBeImmense() {
        var pdf = pdf(Encoding.FAX, (_, picture) -> {
            var parameters = picture.getCOSObject().getCOSDictionary(COSName.DECODE_PARMS);
            parameters.setInt(COSName.COLUMNS, 20_000);
            parameters.setInt(COSName.ROWS, 1_000_000);
        });

        assertThatExceptionOfType(LimitExceeded.class).isThrownBy(() -> picture(pdf));
    }

    /// A page that is silently blank would be rows that are silently missing.
    @Test
    void failsOnAPictureThatItCannotShow() {
        var pdf = pdf(
                Encoding.LOSSLESS, (_, picture) -> picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE));

        assertThatExceptionOfType(UnreadablePage.class).isThrownBy(() -> picture(pdf));
    }

    @Test
    void tellsScannedPagesFromPagesOfText() {
        assertThat(page(GeneratedStatement.scanned(Layouts.AXIS_RETAIL, 1).pdf())
                        .isScanned())
                .isTrue();
        assertThat(page(GeneratedStatement.generate(Layouts.AXIS_RETAIL, 1).pdf())
                        .isScanned())
                .isFalse();
    }

    private static int shade(PagePicture picture, double x, double y) {
        int at = (int) (y * picture.height()) * picture.width() + (int) (x * picture.width());
        return picture.grey()[at] & 0xFF;
    }

    private static byte[] pdf(Encoding encoding, Forgery forgery) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(new PDRectangle(200, 400));
            document.addPage(page);
            var picture = encoding.of(document, quarter(encoding == Encoding.FAX));
            try (var pen = new PDPageContentStream(document, page)) {
                pen.drawImage(picture, 0, 0, 200, 400);
            }
            forgery.change(page, picture);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage quarter(boolean bilevel) {
        var image = new BufferedImage(400, 800, bilevel ? BufferedImage.TYPE_BYTE_BINARY : BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 400, 800);
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, 200, 400);
        pen.dispose();
        return image;
    }

    private static PagePicture picture(byte[] pdf) {
        try (var file = open(pdf)) {
            return file.picture(1);
        }
    }

    private static Page page(byte[] pdf) {
        try (var file = open(pdf)) {
            return file.page(1);
        }
    }

    private static PdfFile open(byte[] pdf) {
        var limits = PdfLimits.defaults().within(Duration.ofMinutes(1));
        return ((Opening.Opened) PdfFile.open(pdf, null, limits)).file();
    }
}
