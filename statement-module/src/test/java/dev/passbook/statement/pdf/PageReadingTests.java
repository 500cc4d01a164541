package dev.passbook.statement.pdf;

import static dev.passbook.statement.pdf.PdfFixture.document;
import static dev.passbook.statement.pdf.PdfFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.assertj.core.util.DoubleComparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageReadingTests {

    @Test
    void readsWordsWithTheirPlaces() {
        var page = document().page(text(100, 700, "Opening 1,250.00")).read().getFirst();

        assertThat(page.number()).isEqualTo(1);
        assertThat(page.width()).isEqualTo(600);
        assertThat(page.height()).isEqualTo(800);
        assertThat(page.words())
                .usingRecursiveFieldByFieldElementComparator(RecursiveComparisonConfiguration.builder()
                        .withComparatorForType(new DoubleComparator(0.001), Double.class)
                        .build())
                .containsExactly(
                        new Word("Opening", new Box(100, 92.5, 142, 100), 10, "Courier"),
                        new Word("1,250.00", new Box(148, 92.5, 196, 100), 10, "Courier"));
    }

    @Test
    void readsEveryPage() {
        var pages = document()
                .page(text(9, 9, "one"))
                .page()
                .page(text(9, 9, "three"))
                .read();

        assertThat(pages).extracting(Page::number).containsExactly(1, 2, 3);
        assertThat(pages).extracting(PdfFixture::texts).containsExactly(List.of("one"), List.of(), List.of("three"));
    }

    @ParameterizedTest
    @CsvSource({
        "0,   1, 0, 0, 1, 100, 700, 600, 800, 100, 100",
        "90,  0, 1, -1, 0, 100, 50, 800, 600, 50, 100",
        "180, -1, 0, 0, -1, 500, 100, 600, 800, 100, 100",
        "270, 0, -1, 1, 0, 500, 750, 800, 600, 50, 100",
        "-90, 0, -1, 1, 0, 500, 750, 800, 600, 50, 100",
    })
    void turnsThePageAsItIsShown(
            int rotation,
            int a,
            int b,
            int c,
            int d,
            int x,
            int y,
            double width,
            double height,
            double left,
            double baseline) {
        var upright = "BT /F2 10 Tf %d %d %d %d %d %d Tm (Balance) Tj ET".formatted(a, b, c, d, x, y);

        var page = document()
                .page(shown -> shown.setRotation(rotation), upright)
                .read()
                .getFirst();

        assertThat(page.width()).isEqualTo(width);
        assertThat(page.height()).isEqualTo(height);
        assertThat(page.words()).hasSize(1);
        assertThat(page.words().getFirst().left()).isEqualTo(left, within(0.01));
        assertThat(page.words().getFirst().right()).isEqualTo(left + 42, within(0.01));
        assertThat(page.words().getFirst().baseline()).isEqualTo(baseline, within(0.01));
    }

    @Test
    void holdsAPageUprightThatWasPrintedSideways() {
        var page = document()
                .page("BT /F2 10 Tf 0 1 -1 0 100 50 Tm (Balance) Tj ET")
                .read()
                .getFirst();

        assertThat(page.width()).isEqualTo(800);
        assertThat(page.words()).hasSize(1);
        assertThat(page.words().getFirst().left()).isEqualTo(50, within(0.01));
        assertThat(page.words().getFirst().baseline()).isEqualTo(100, within(0.01));
    }

    @Test
    void leavesOutWhatStandsAtAnAngle() {
        var watermark = "BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (SPECIMEN) Tj ET\n";
        var margin = "BT /F1 6 Tf 0 1 -1 0 10 100 Tm (Form 12/b) Tj ET\n";

        assertThat(document()
                        .page(watermark + margin + text(100, 700, "Closing Balance of today"))
                        .words())
                .containsExactly("Closing", "Balance", "of", "today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1 0 0 1", "1 0 0 -1", "0 0 0 1", "1 0 0 0"})
    void leavesOutMirroredAndFlattenedText(String matrix) {
        var content = "BT /F2 10 Tf %s 100 100 Tm (Balance) Tj ET".formatted(matrix);

        assertThat(document().page(content).words()).isEmpty();
    }

    @Test
    void readsSlantedPrint() {
        assertThat(document()
                        .page("BT /F2 10 Tf 1 0 0.3 1 100 100 Tm (Balance) Tj ET")
                        .words())
                .containsExactly("Balance");
    }

    @Test
    void startsAtTheCornerOfWhatIsVisible() {
        var page = document()
                .page(cropped(50, 60, 300, 400), text(100, 400, "in"), text(20, 400, "out"), text(100, 500, "out"))
                .read()
                .getFirst();

        assertThat(page.width()).isEqualTo(300);
        assertThat(page.height()).isEqualTo(400);
        assertThat(page.words()).hasSize(1);
        assertThat(page.words().getFirst().left()).isEqualTo(50, within(0.01));
        assertThat(page.words().getFirst().baseline()).isEqualTo(60, within(0.01));
    }

    @Test
    void keepsAnAmountWholeThatRunsOffThePage() {
        assertThat(document().page(text(580, 700, "48,750.00")).words()).containsExactly("48,750.00");
    }

    @Test
    void readsTextInForms() {
        var fixture = document();
        var inner = form(fixture, text(0, 0, "inner"), new PDResources());
        var resources = new PDResources();
        resources.put(COSName.getPDFName("Inner"), inner);
        var outer = form(fixture, text(0, 20, "outer") + "q 2 0 0 2 0 0 cm /Inner Do Q", resources);

        var page = fixture.page(
                        shown -> shown.getResources().put(COSName.getPDFName("Outer"), outer),
                        "q 1 0 0 1 100 600 cm /Outer Do Q",
                        text(100, 500, "page"))
                .read()
                .getFirst();

        assertThat(PdfFixture.texts(page)).containsExactly("outer", "inner", "page");
        assertThat(page.words().get(1).fontSize()).isEqualTo(20);
        assertThat(page.words().get(1).baseline()).isEqualTo(200, within(0.01));
    }

    @Test
    void readsContentThatIsCutIntoStreamsAnywhere() {
        assertThat(document()
                        .page("BT /F2 10 Tf 1 0 0 1 100 700 Tm", "(Opening) Tj", "ET")
                        .words())
                .containsExactly("Opening");
    }

    @Test
    void putsTogetherWhatIsDrawnSignBySign() {
        var content = new StringBuilder();
        var amount = "1,250.00";
        for (var at = amount.length() - 1; at >= 0; at--) {
            content.append(text(100 + at * 6, 700, amount.substring(at, at + 1)));
        }

        assertThat(document().page(content.toString()).words()).containsExactly("1,250.00");
    }

    @Test
    void followsKerningAndSpacing() {
        assertThat(document().page("""
            BT /F2 10 Tf 1 0 0 1 100 700 Tm [(Paym) -120 (ents) -600 (In)] TJ ET
            BT /F2 10 Tf 1 0 0 1 100 680 Tm 1 Tc (Closing) Tj ET
            BT /F2 10 Tf 1 0 0 1 100 660 Tm 4 Tc (AB) Tj ET
            BT /F2 10 Tf 1 0 0 1 100 640 Tm 0 Tc 50 Tz (Half wide) Tj ET
            """).words()).containsExactly("Payments", "In", "Closing", "A", "B", "Half", "wide");
    }

    @Test
    void tellsKerningFromAColumnThatBeginsTooSoon() {
        var kerned = "BT /F2 10 Tf 1 0 0 1 100 700 Tm (B1) Tj [-500 (1)] TJ [60 (HQ)] TJ ET\n";
        var columns = text(100, 680, "00001") + text(129.4, 680, "ACH");

        assertThat(document().page(kerned, columns).words()).containsExactly("B1", "1HQ", "00001", "ACH");
    }

    @Test
    void readsBoldPrintOnce() {
        var bold = text(100, 700, "Total 77.11") + text(100.3, 700, "Total 77.11");

        assertThat(document().page(bold).words()).containsExactly("Total", "77.11");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 7})
    void leavesOutTextThatIsNotDrawn(int mode) {
        assertThat(document()
                        .page("%d Tr ".formatted(mode) + text(100, 700, "hidden") + "0 Tr " + text(9, 9, "shown"))
                        .words())
                .containsExactly("shown");
    }

    @ParameterizedTest
    @CsvSource({"ON, true", "OFF, false"})
    void readsOnlyLayersThatAreOn(String state, boolean shown) {
        var fixture = document();
        var layer = new PDOptionalContentGroup("copy");

        fixture.with(document -> layer(document, layer, state.equals("ON")))
                .page(
                        page -> page.getResources().put(COSName.getPDFName("Layer"), layer),
                        "/OC /Layer BDC /Span BMC EMC " + text(100, 700, "copy") + "EMC EMC",
                        text(100, 600, "page"));

        assertThat(fixture.words()).isEqualTo(shown ? List.of("copy", "page") : List.of("page"));
    }

    @Test
    void leavesOutWhatWasPutOnTopOfThePage() {
        var fixture = document();
        var stamp = new PDAppearanceStream(fixture.stream(text(0, 0, "PAID")));
        stamp.setBBox(new PDRectangle(100, 20));
        stamp.setResources(new PDResources());

        fixture.page(page -> stamp(page, stamp), text(100, 700, "page"));

        assertThat(fixture.words()).containsExactly("page");
    }

    @ParameterizedTest
    @CsvSource({"0, 600, 800, true", "0, 600, 300, false", "0, 1200, 1600, true", "-500, 600, 800, false"})
    void tellsAPageThatIsAPicture(int x, int width, int height, boolean scanned) {
        var page = document()
                .with(document -> document.addPage(pictured(document, x, width, height)))
                .read()
                .getFirst();

        assertThat(page.hasImage()).isEqualTo(scanned);
        assertThat(page.words()).isEmpty();
    }

    @Test
    void tellsAPageThatIsAPictureInStrips() {
        var strip = "q 600 0 0 200 0 %d cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n";

        var page = document()
                .page(strip.formatted(0) + strip.formatted(200) + strip.formatted(400))
                .read()
                .getFirst();

        assertThat(page.hasImage()).isTrue();
    }

    @Test
    void goesOnAfterWhatItCannotFollow() {
        var damaged = "Q Q /None Do /None gs ) Tm 5 Tf 1 0 cm <</A 5 [( ] >> ) TJ BI ET EMC %s\n"
                .formatted("/None 5 Tf (lost) Tj");

        assertThat(document().page(damaged, text(100, 700, "page")).words()).contains("page");
    }

    @Test
    void readsAPageWithoutResourcesOrContent() {
        var page = PdfFixture.read(RawPdf.withPage("").object("null").bytes()).getFirst();

        assertThat(page.words()).isEmpty();
        assertThat(page.width()).isEqualTo(600);
    }

    @Test
    void readsWhatTheTextStripperOfPdfBoxReads() throws IOException {
        var content = new StringBuilder();
        for (var row = 0; row < 40; row++) {
            content.append(text(30, 760 - row * 18, "%02d/04/24 UPI-MERCHANT %d-9%d@BANK".formatted(row, row, row)));
            content.append(text(330, 760 - row * 18, "%,d.%02d".formatted(row * 997, row)));
            content.append("BT /F1 9 Tf 1 0 0 1 450 %d Tm [(48,) 20 (7%d.00) -300 (Cr)] TJ ET%n"
                    .formatted(760 - row * 18, row + 10));
        }
        var bytes = document().page(content.toString()).bytes();

        var read = String.join("", PdfFixture.texts(PdfFixture.read(bytes).getFirst()));

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(sorted(read)).isEqualTo(sorted(new PDFTextStripper().getText(document)));
        }
    }

    private static String sorted(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Consumer<PDPage> cropped(float x, float y, float width, float height) {
        return page -> page.setCropBox(new PDRectangle(x, y, width, height));
    }

    /// A form without a resource falls back to those of the page, as fonts do here.
    private static PDFormXObject form(PdfFixture fixture, String content, PDResources resources) {
        var form = new PDFormXObject(new PDStream(fixture.stream(content)));
        form.setBBox(new PDRectangle(600, 800));
        resources.put(COSName.getPDFName("F2"), courier());
        form.setResources(resources);
        return form;
    }

    private static PDFont courier() {
        return new PDType1Font(FontName.COURIER);
    }

    private static void layer(PDDocument document, PDOptionalContentGroup layer, boolean on) {
        var layers = new PDOptionalContentProperties();
        layers.addGroup(layer);
        layers.setGroupEnabled(layer, on);
        document.getDocumentCatalog().setOCProperties(layers);
    }

    private static void stamp(PDPage page, PDAppearanceStream appearance) {
        appearance.getResources().put(COSName.getPDFName("F2"), courier());
        var annotation = new PDAnnotationRubberStamp();
        annotation.setRectangle(new PDRectangle(100, 600, 100, 20));
        annotation.setAppearance(new PDAppearanceDictionary());
        annotation.getAppearance().setNormalAppearance(appearance);
        var annotations = new COSArray(List.<COSDictionary>of(annotation.getCOSObject()));
        page.getCOSObject().setItem(COSName.ANNOTS, annotations);
    }

    private static PDPage pictured(PDDocument document, int x, int width, int height) {
        var page = new PDPage(new PDRectangle(600, 800));
        var content = new PDStream(document);
        try {
            var picture =
                    LosslessFactory.createFromImage(document, new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB));
            page.setResources(new PDResources());
            page.getResources().put(COSName.getPDFName("Scan"), picture);
            try (var output = content.createOutputStream()) {
                output.write("q %d 0 0 %d %d 0 cm /Scan Do Q"
                        .formatted(width, height, x)
                        .getBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        page.setContents(content);
        return page;
    }
}
