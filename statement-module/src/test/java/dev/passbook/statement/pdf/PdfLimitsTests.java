package dev.passbook.statement.pdf;

import static dev.passbook.statement.pdf.PdfFixture.document;
import static dev.passbook.statement.pdf.PdfFixture.opened;
import static dev.passbook.statement.pdf.PdfFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What hostile files try, in the small: none may take seconds or hundreds of megabytes.
@Timeout(20)
class PdfLimitsTests {

    private static final PdfLimits LIMITS = PdfLimits.defaults();

    @Test
    void refusesTooManyPages() {
        var content = document().page().page().page().bytes();

        assertRefused(content, limits(2, 9, 9, 9_999, 9), "2 pages");
    }

    @Test
    void refusesTooManyWordsOnAllPagesTogether() {
        var content = document()
                .page(text(9, 9, "one two"))
                .page(text(9, 9, "three four"))
                .bytes();

        assertThat(pages(content, words(4))).hasSize(2);
        assertRefused(content, words(3), "3 words");
    }

    @Test
    void countsThePagesThatAreReadAgainOnce() {
        var content = document().page(text(9, 9, "one two")).bytes();

        try (var file = opened(PdfFile.open(content, null, words(2)))) {
            assertThat(file.page(1)).isEqualTo(file.page(1));
        }
    }

    @Test
    void refusesTooManyOperators() {
        assertRefused(document().page("q Q ".repeat(50)).bytes(), limits(9, 99, 9, 9_999, 9), "99 operators on a page");
    }

    @Test
    void refusesTooManyGlyphs() {
        var content = document().page(text(9, 9, "twelve signs")).bytes();

        assertThat(PdfFixture.opened(PdfFile.open(content, null, limits(9, 99, 12, 9_999, 9)))
                        .pages())
                .hasSize(1);
        assertRefused(content, limits(9, 99, 11, 9_999, 9), "11 glyphs on a page");
    }

    @Test
    void refusesToNestStatesWithoutEnd() {
        assertRefused(document().page("q ".repeat(500_000)).bytes(), LIMITS, "64 levels of nesting");
    }

    @Test
    void refusesAFormThatDrawsItself() {
        var content = RawPdf.withPage("/Resources<</XObject<</F 5 0 R>>>>").stream("", "/F Do").stream(
                        form("/Resources<</XObject<</F 5 0 R>>>>"), "/F Do")
                .bytes();

        assertRefused(content, LIMITS, "64 levels of nesting");
    }

    @Test
    void refusesFormsThatMultiply() {
        var pdf = RawPdf.withPage("/Resources<</XObject<</F 5 0 R>>>>").stream("", "/F Do");
        for (var next = 6; next < 40; next++) {
            pdf.stream(form("/Resources<</XObject<</F %d 0 R>>>>".formatted(next)), "/F Do /F Do");
        }

        assertRefused(pdf.bytes(), LIMITS, "operators on a page");
    }

    @Test
    void refusesAPageThatUnpacksToTooMuch() {
        var content = RawPdf.withPage("").stream("/Filter/FlateDecode", RawPdf.bomb(100L << 20, 1))
                .bytes();

        assertRefused(content, LIMITS, "decoded bytes");
    }

    @Test
    void refusesAPageThatUnpacksToTooMuchInTwoSteps() {
        var content = RawPdf.withPage("").stream(
                        "/Filter[/ASCIIHexDecode/FlateDecode]", hex(RawPdf.bomb(100L << 20, 1)))
                .bytes();

        assertRefused(content, LIMITS, "decoded bytes");
    }

    @Test
    void readsWhatIsPackedTwiceAsOnceForPdfBoxDoes() {
        var content = RawPdf.withPage("").stream("/Filter[/FlateDecode/FlateDecode]", RawPdf.bomb(200L << 20, 2))
                .bytes();

        assertThat(PdfFixture.read(content).getFirst().words()).isEmpty();
    }

    @Test
    void refusesAPageThatRepeatsALargeStream() {
        var content = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object("<</Type/Page/Parent 2 0 R/Contents[%s]>>".formatted("4 0 R ".repeat(1_000)))
                        .stream("/Filter/FlateDecode", RawPdf.bomb(16L << 20, 1))
                        .bytes();

        assertRefused(content, LIMITS, "decoded bytes on a page");
    }

    @Test
    void refusesAFontThatUnpacksToTooMuch() {
        assertRefused(withFont("", "", RawPdf.bomb(100L << 20, 1)), LIMITS, "decoded bytes");
    }

    @Test
    void doesNotUnpackAFontOfWhichAllThatMattersIsWritten() {
        var content = withFont("/Widths[600 600]", "", RawPdf.bomb(100L << 20, 1));

        assertThat(PdfFixture.texts(PdfFixture.read(content).getFirst())).containsExactly("AB");
    }

    @Test
    void doesNotUnpackAFontThatPassesForAPicture() {
        var content = withFont("", "/Subtype/Image", RawPdf.bomb(100L << 20, 1));

        assertThat(PdfFixture.texts(PdfFixture.read(content).getFirst())).containsExactly("AB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT /F1 9 Tf (AA) Tj ET",
                "/State gs BT (AA) Tj ET",
            })
    void refusesAFontOfMoreGlyphsThanThereCanBe(String content) {
        var font = RawPdf.withPage("/Resources<</Font<</F1 5 0 R>>/ExtGState<</State<</Font[5 0 R 9]>>>>>>").stream(
                        "", content)
                .object("<</Type/Font/Subtype/Type0/BaseFont/Any/Encoding/Identity-H/DescendantFonts[<</Type/Font"
                        + "/Subtype/CIDFontType2/BaseFont/Any/W[1 [500] (odd) 0 2000000000 500]>>]>>");

        assertRefused(font.bytes(), LIMITS, "widths of a font");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<0000> <FFFF> <0041> ", "<00 00>\n<ffff><0041>", "<00000000> <7FFFFFF> <0041> "})
    void refusesAFontThatGivesTextToMoreCodesThanThereCanBe(String range) {
        var simple = "/Subtype/Type1/BaseFont/Any/ToUnicode 6 0 R";
        var composite = "/Subtype/Type0/BaseFont/Any/Encoding 6 0 R/DescendantFonts[<</Type/Font/Subtype/CIDFontType2"
                + "/BaseFont/Any>>]";
        for (var font : List.of(simple, composite)) {
            var content = RawPdf.withPage("/Resources<</Font<</F1 5 0 R>>>>").stream("", "BT /F1 9 Tf (AA) Tj ET")
                    .object("<</Type/Font%s>>".formatted(font))
                    .stream("", "1000 beginbfrange " + range.repeat(1_000));

            assertRefused(content.bytes(), LIMITS, "codes of fonts");
        }
    }

    @Test
    void readsAFontThatGivesTextToEveryCode() {
        var content = RawPdf.withPage("/Resources<</Font<</F1 5 0 R>>>>").stream("", "BT /F1 9 Tf (AB) Tj ET")
                .object("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>")
                .stream(
                        "",
                        "1 begincodespacerange <00> <FF> endcodespacerange"
                                + " 1 beginbfrange <00> <FF> <0020> endbfrange");

        assertThat(PdfFixture.texts(PdfFixture.read(content.bytes()).getFirst()))
                .containsExactly("ab");
    }

    @Test
    void refusesRowsThatNoMemoryCanHold() {
        var content = RawPdf.withPage("").stream(
                        "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 2000000000>>", RawPdf.bomb(1 << 20, 1))
                .bytes();

        assertRefused(content, LIMITS, "decoded bytes");
    }

    @Test
    void refusesObjectsThatTogetherUnpackToTooMuch() {
        var pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[3 0 R 4 0 R 5 0 R 6 0 R]/Count 1>>");
        for (var part = 0; part < 4; part++) {
            pdf.stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", RawPdf.bomb(10L << 20, 1));
        }

        assertRefused(pdf.bytes(), LIMITS, "decoded bytes of objects");
    }

    @Test
    void refusesATableOfContentsThatUnpacksToTooMuch() {
        assertRefused(withTable("/W[1 2 1]/Size 9", RawPdf.bomb(100L << 20, 1)), LIMITS, "decoded bytes");
    }

    @Test
    void refusesATableOfContentsWithoutEnd() {
        assertRefused(
                withTable("/W[1 1 1]/Size 9/Index[0 5000000]", RawPdf.bomb(15L << 20, 1)),
                LIMITS,
                "500000 entries in tables of contents");
    }

    @Test
    void doesNotBelieveATableOfContentsWhoseRowsTakeNoBytes() {
        var content = withTable("/W[0 0 0]/Size 100000000", RawPdf.bomb(1 << 20, 1));

        assertThat(PdfFile.open(content, null, LIMITS)).isInstanceOf(Opening.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Predictor 2/Columns 0",
                "/Predictor 15/Columns -1",
                "/Predictor 12/Colors 0",
                "/Predictor 2/BitsPerComponent 0"
            })
    void readsNoRowsWithoutBytes(String parameters) {
        var content = RawPdf.withPage("").stream(
                        "/Filter/FlateDecode/DecodeParms<<%s>>".formatted(parameters), RawPdf.bomb(1 << 20, 1))
                .bytes();

        assertThat(PdfFixture.read(content).getFirst().words()).isEmpty();
    }

    @Test
    void unpacksNoPictures() throws IOException {
        var decoding = new StreamDecoding(9, new ReadingTime(Duration.ofDays(1)));
        var picture = new COSStream();
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        try (var output = picture.createOutputStream(COSName.FLATE_DECODE)) {
            output.write(new byte[100_000]);
        }

        new StreamGuard(9, decoding).check(picture);

        assertThat(picture.getFilters()).isNull();
    }

    @Test
    void readsEveryPageOfATreeThatLoopsOnce() {
        var content = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[3 0 R 2 0 R 4 0 R]/Count 99999999>>")
                .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 10 20]>>")
                .object("<</Type/Pages/Parent 4 0 R/Kids[4 0 R 2 0 R 5 0 R]/Count -1>>")
                .object("<</Type/Page/Parent 4 0 R/MediaBox[0 0 30 40]>>")
                .bytes();

        assertThat(PdfFixture.read(content)).extracting(Page::width).containsExactly(10.0, 30.0);
    }

    @Test
    void refusesAPageThatHangsInTheTreeTooOften() {
        var pdf = new RawPdf()
                .object("<</Type/Catalog/Pages 2 0 R>>")
                .object("<</Type/Pages/Kids[%s]/Count 1>>".formatted("3 0 R ".repeat(2_001)))
                .object("<</Type/Page/Parent 2 0 R>>");

        assertRefused(pdf.bytes(), LIMITS, "2000 pages");
    }

    @Test
    void opensOrRefusesATreeOfAnyDepth() {
        var pdf = new RawPdf().object("<</Type/Catalog/Pages 2 0 R>>");
        for (var kid = 3; kid < 20_000; kid++) {
            pdf.object("<</Type/Pages/Parent %d 0 R/Kids[%d 0 R]/Count 1>>".formatted(kid - 2, kid));
        }
        pdf.object("<</Type/Page/Parent 19998 0 R>>");

        switch (PdfFile.open(pdf.bytes(), null, LIMITS)) {
            case Opening.Opened(var file) -> assertUnreadable(file);
            case Opening.PasswordIncorrect() -> throw new AssertionError();
            case Opening.Unreadable(var reason) -> assertThat(reason).isNotBlank();
        }
    }

    @Test
    void opensOrRefusesAnObjectOfAnyDepth() {
        var content = RawPdf.withPage("/Deep 5 0 R").stream("", "")
                .object("[".repeat(100_000) + "]".repeat(100_000))
                .bytes();

        assertThat(PdfFile.open(content, null, LIMITS)).isNotNull();
    }

    @Test
    void givesUpWhenTheTimeIsUp() {
        var content = document().page("q Q ".repeat(100_000)).bytes();
        var hasty = new PdfLimits(9, 9_999, 1_000_000, 9, 9_999_999, 9, Duration.ofNanos(1));

        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> PdfFile.open(content, null, hasty))
                .withMessageContaining("milliseconds");
    }

    @Test
    void doesNotCountTheTimeBetweenPages() {
        var time = new ReadingTime(Duration.ofMillis(300));
        var pauseEnds = System.nanoTime() + Duration.ofMillis(400).toNanos();

        time.spend(() -> 1);
        while (System.nanoTime() < pauseEnds) {
            Thread.onSpinWait();
        }

        assertThat(time.spend(() -> 2)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void insistsOnLimitsThatAllowSomething(int none) {
        assertThatIllegalArgumentException().isThrownBy(() -> limits(none, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> limits(1, 1, 1, none, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new PdfLimits(1, 1, 1, 1, 1, 1, Duration.ofMillis(none)));
    }

    private static void assertUnreadable(PdfFile file) {
        try (file) {
            assertThatExceptionOfType(UnreadablePage.class)
                    .isThrownBy(() -> file.page(1))
                    .withMessage("Page 1 cannot be read");
        }
    }

    private static void assertRefused(byte[] content, PdfLimits limits, String limit) {
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> pages(content, limits))
                .withMessageContaining(limit);
    }

    private static List<Page> pages(byte[] content, PdfLimits limits) {
        try (var file = opened(PdfFile.open(content, null, limits))) {
            return file.pages();
        }
    }

    private static PdfLimits limits(int pages, int operators, int glyphs, long bytes, int nesting) {
        return new PdfLimits(pages, 9_999, operators, glyphs, bytes, nesting, Duration.ofSeconds(10));
    }

    private static PdfLimits words(int words) {
        return new PdfLimits(9, words, 99, 99, 9_999, 9, Duration.ofSeconds(10));
    }

    /// A document whose table of contents is its only object.
    private static byte[] withTable(String entries, byte[] table) {
        var head = "%PDF-1.7\n";
        var body = new RawPdf()
                .stream("/Type/XRef/Root 1 0 R/Filter/FlateDecode" + entries, table)
                        .bytes();
        var rest = new String(body, head.length(), body.length - head.length(), StandardCharsets.ISO_8859_1);
        var content = head + rest.replaceAll("(?s)xref\n0 2.*", "startxref\n%d\n%%%%EOF".formatted(head.length()));
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String form(String entries) {
        return "/Type/XObject/Subtype/Form/BBox[0 0 600 800]" + entries;
    }

    private static byte[] withFont(String widths, String entries, byte[] content) {
        return RawPdf.withPage("/Resources<</Font<</F1 5 0 R>>>>").stream(
                        "", "BT /F1 10 Tf 1 0 0 1 100 700 Tm (AB) Tj ET")
                .object("<</Type/Font/Subtype/TrueType/BaseFont/Any/FirstChar 65/LastChar 66%s".formatted(widths)
                        + "/Encoding/WinAnsiEncoding/FontDescriptor 7 0 R>>")
                .stream("/Filter/FlateDecode" + entries, content)
                .object("<</Type/FontDescriptor/FontName/Any/Flags 32/FontFile2 6 0 R>>")
                .bytes();
    }

    private static String hex(byte[] content) {
        return HexFormat.of().formatHex(content) + ">";
    }
}
