package dev.passbook.statement.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fonts as producers of statements write them, and as they should not.
class FontReadingTests {

    private static final String SIMPLE =
            "<</Type/Font/Subtype/Type1/BaseFont/%s/FirstChar 65/LastChar 67" + "/Widths[600 600 600]/Encoding%s%s>>";

    private static final String COMPOSITE = "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Noto/Encoding/Identity-H"
            + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Noto/DW 600"
            + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            + "/FontDescriptor<</Type/FontDescriptor/FontName/ABCDEF+Noto/Flags 4>>>>]%s>>";

    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    @ParameterizedTest
    @CsvSource({"ABCDEF+Arial-BoldMT, Arial-BoldMT", "Helvetica, Helvetica", "ABCDE+Odd, ABCDE+Odd"})
    void namesFontsWithoutTheMarkOfASubset(String said, String name) {
        var word = read(SIMPLE.formatted(said, "/WinAnsiEncoding", ""), "(A)")
                .words()
                .getFirst();

        assertThat(word.font()).isEqualTo(name);
    }

    @Test
    void readsLigaturesAsLetters() {
        var font = SIMPLE.formatted("Any", "<</Differences[65/o/f_f/fi]>>", "");

        assertThat(PdfFixture.texts(read(font, "(ABCA)"))).containsExactly("offfio");
    }

    @Test
    void doesNotTakeANameThatNobodyKnowsForItsCode() {
        var font = SIMPLE.formatted("Any", "<</Differences[65/g17/B/C]>>", "");

        assertThat(PdfFixture.texts(read(font, "(AB)"))).containsExactly("\uFFFDB");
    }

    @Test
    void readsASignThatMeansTheRupee() {
        var font = SIMPLE.formatted("Any", "/WinAnsiEncoding", "/ToUnicode 6 0 R");

        assertThat(PdfFixture.texts(read(font, "(AB)", "<41> <20B9>\n<42> <0035>")))
                .containsExactly("₹5");
    }

    @Test
    void leavesAHoleInANumberWhereNobodyKnowsTheDigit() {
        var font = COMPOSITE.formatted("/ToUnicode 6 0 R");
        var page = read(font, "<000100320003>", "<0001> <0031>\n<0003> <0035>");

        assertThat(PdfFixture.texts(page)).containsExactly("1\uFFFD5");
    }

    @Test
    void readsNoNumbersOfGlyphsAsText() {
        assertThat(PdfFixture.texts(read(COMPOSITE.formatted(""), "<00310032>")))
                .containsExactly("\uFFFD\uFFFD");
    }

    @ParameterizedTest
    @CsvSource({
        // the font size that the page sets, the unit of the font, the height of its glyphs in that unit
        "10, 0.001, 1000",
        "10, 0.01, 100",
        "1, 0.24, 42",
    })
    void measuresFontsThatAreDrawingsByTheirHeight(int size, double unit, int height) {
        var font = ("<</Type/Font/Subtype/Type3/FontBBox[0 0 %2$d %2$d]/FontMatrix[%1$s 0 0 %1$s 0 0]/CharProcs<<>>"
                        + "/Encoding<</Differences[65/A/B/C]>>/FirstChar 65/LastChar 67/Widths[%3$s %3$s %3$s]>>")
                .formatted(unit, height, height * 0.6);
        var content = "BT /F1 %d Tf 1 0 0 1 100 700 Tm [(A) 0 (B)] TJ ET";

        var page = readContent(font, content.formatted(size), "");
        var word = page.words().getFirst();

        assertThat(word.text()).isEqualTo("AB");
        assertThat(word.fontSize()).isEqualTo(10, within(0.1));
        assertThat(word.box().width()).isEqualTo(12, within(0.2));
    }

    @Test
    void asksAnEmbeddedFontWhatItsMapLeavesOut() throws IOException {
        assertThat(readWithHole(_ -> {})).containsExactly("abc");
    }

    @Test
    void leavesAHoleWhereNeitherTheMapNorTheFontTells() throws IOException {
        var numbering = """
            begincmap /CMapName /Own def /WMode 0 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 begincidrange <0000> <FFFF> 0 endcidrange
            endcmap
            """;

        assertThat(readWithHole(font -> {
                    var encoding = write(new COSStream(), numbering);
                    encoding.setItem(COSName.TYPE, COSName.CMAP);
                    font.setItem(COSName.ENCODING, encoding);
                }))
                .containsExactly("a\uFFFDc");
    }

    @Test
    void doesNotGoOnInTheFontBeforeWhenOneCannotBeLoaded() {
        var pdf = RawPdf.withPage("/Resources<</Font<</F1 5 0 R/Broken<</Type/Font/Subtype/Type0>>>>>>").stream(
                        "", "BT /F1 10 Tf 1 0 0 1 100 700 Tm /Broken 10 Tf (A) Tj ET")
                .object(SIMPLE.formatted("Any", "<</Differences[65/nine]>>", ""));

        assertThat(PdfFixture.texts(PdfFixture.read(pdf.bytes()).getFirst())).containsExactly("A");
    }

    @Test
    void readsTextInAFontThatIsMissing() {
        assertThat(PdfFixture.texts(read("null", "(AB)"))).containsExactly("AB");
    }

    private static Page read(String font, String shown) {
        return read(font, shown, "");
    }

    private static Page read(String font, String shown, String unicodes) {
        return readContent(font, "BT /F1 10 Tf 1 0 0 1 100 700 Tm %s Tj ET".formatted(shown), unicodes);
    }

    private static Page readContent(String font, String content, String unicodes) {
        var pdf = RawPdf.withPage("/Resources<</Font<</F1 5 0 R>>>>").stream("", content).object(font).stream(
                "", map("", unicodes));
        return PdfFixture.read(pdf.bytes()).getFirst();
    }

    /// @param zeros in front of codes of one byte
    private static String map(String zeros, String unicodes) {
        return """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            1 begincodespacerange <%1$s00> <%1$sFF> endcodespacerange
            2 beginbfchar
            %2$s
            endbfchar endcmap end end
            """.formatted(zeros, unicodes);
    }

    /// The text `abc` in an embedded font, whose map knows nothing of the `b`.
    private static List<String> readWithHole(Consumer<COSDictionary> change) throws IOException {
        var changed = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(embedded("abc"))) {
            var resources = document.getPage(0).getResources();
            var font = resources.getFont(COSName.getPDFName("F1")).getCOSObject();
            write(font.getCOSStream(COSName.TO_UNICODE), map("00", "<0044> <0061>\n<0046> <0063>"));
            change.accept(font);
            document.save(changed);
        }
        return PdfFixture.texts(PdfFixture.read(changed.toByteArray()).getFirst());
    }

    private static COSStream write(COSStream stream, String content) {
        try (var output = stream.createOutputStream()) {
            output.write(content.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stream;
    }

    /// In a font that PDFBox brings along, where `a` is glyph 0x44.
    private static byte[] embedded(String text) throws IOException {
        try (var document = new PDDocument();
                var program = PDFont.class.getResourceAsStream(LIBERATION)) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(PDType0Font.load(document, program, false), 10);
                content.newLineAtOffset(100, 700);
                content.showText(text);
                content.endText();
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
