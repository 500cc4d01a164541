package dev.passbook.statement.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a document writes about a font must come to the same as the font itself, asked by PDFBox.
class WrittenFontTests {

    private static final String MAP = """
            /CIDInit /ProcSet findresource begin begincmap /CMapName /Any def
            1 begincodespacerange <%1$s> <%2$s> endcodespacerange
            3 beginbfchar <%3$s41> <0058> <%3$s42> <00590059> <%3$s43> <0000> endbfchar
            1 beginbfrange <%3$s50> <%3$s52> <0061> endbfrange
            endcmap end
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Subtype/Type1/BaseFont/Helvetica",
                "/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding",
                "/Subtype/Type1/BaseFont/ABCDEF+Any/Encoding/MacRomanEncoding/FirstChar 65/LastChar 67"
                        + "/Widths[1 2.5 (x)]",
                "/Subtype/Type1/BaseFont/Any/Encoding/NoEncoding/FirstChar 65/LastChar 200/Widths[100 200]",
                "/Subtype/Type1/BaseFont/Symbol/Encoding/WinAnsiEncoding",
                "/Subtype/Type1/BaseFont/ZapfDingbats/Encoding/WinAnsiEncoding",
                "/Subtype/Type1/BaseFont/ZapfDingbats/Encoding<</Differences[65/a1/a2]>>",
                "/Subtype/MMType1/BaseFont/Any/Encoding/WinAnsiEncoding/FirstChar 65/LastChar 67/Widths[1 2 3]",
                "/Subtype/TrueType/BaseFont/Arial/FirstChar 60/LastChar 64/Widths[1 2 3 4 5]/MissingWidth 700",
                "/Subtype/TrueType/BaseFont/Arial/Encoding/WinAnsiEncoding/ToUnicode 6 0 R",
                "/Subtype/TrueType/BaseFont/Arial/Encoding<</Differences[65/f_f_i/g12/.notdef/uni20B9 80/zero/one]>>",
                "/Subtype/TrueType/BaseFont/Arial/FontDescriptor<</Flags 32/MissingWidth 250>>/FirstChar 65"
                        + "/LastChar 66/Widths[400 500]/Encoding<</Differences[66/ampersand/hyphen]>>/ToUnicode 6 0 R",
                "/Subtype/TrueType/BaseFont/Arial/FontDescriptor<</Flags 4>>/FirstChar 65/LastChar 66/Widths[400 500]"
                        + "/Encoding<</Differences[66/ampersand/hyphen]>>",
                "/Subtype/TrueType/BaseFont/Arial/FontDescriptor<</Flags 4>>/Encoding<</BaseEncoding/MacRomanEncoding"
                        + "/Differences[66/ampersand/hyphen]>>/ToUnicode/Identity-H",
                "/Subtype/TrueType/Encoding/Identity-H/ToUnicode 6 0 R/FirstChar 65/LastChar 66/Widths[400 500]",
                "/Subtype/Unheard/BaseFont/Any/Encoding/WinAnsiEncoding",
            })
    void readsCodesOfOneByte(String entries) {
        var map = MAP.formatted("00", "FF", "");

        assertSame(entries, "(ABC DPQR\\200\\240\\377 x) Tj", map);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/DW 0",
                "/DW 432.5/W[65[100 (x) 300.5] 80 82 77 1 2]",
                "/W[67 [1 2 3] 66 90 600 (odd) 300 70000 5 -3 [1 2 3 4 5] 9 [1]]",
            })
    void readsCodesOfTwoBytes(String widths) {
        var entries = "/Subtype/Type0/BaseFont/ABCDEF+Any/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts"
                + "[<</Type/Font/Subtype/CIDFontType2/BaseFont/Any%s>>]".formatted(widths);
        var map = MAP.formatted("0000", "FFFF", "00");

        assertSame(entries, "<0041004200430050005100520053002001500000FFFF> Tj", map);
    }

    @Test
    void leavesCodesOfOtherLengthsToTheEngine() {
        var descendants = "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/Any>>]";

        assertLeft("/Subtype/Type0/BaseFont/Any/Encoding/Identity-V" + descendants, "<0041> Tj");
        assertLeft("/Subtype/Type0/BaseFont/Any/Encoding/UniGB-UCS2-H" + descendants, "<0041> Tj");
        assertLeft("/Subtype/Type0/BaseFont/Any/Encoding/Identity-H", "<0041> Tj");
        assertLeft("/Subtype/Type0/BaseFont/Any/Encoding/Identity-H" + descendants, "<004100> Tj");
        assertLeft("/Subtype/CIDFontType2/BaseFont/Any", "<41> Tj");
    }

    @Test
    void opensAnEmbeddedFontOnlyForWhatIsNotWritten() throws IOException {
        try (var file = WrittenFontTests.class.getResourceAsStream(
                "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            var pdf = page(
                            "/Subtype/TrueType/BaseFont/Any/FirstChar 65/LastChar 66/Widths[1 2]/FontDescriptor 7 0 R"
                                    + "/Encoding<</Differences[67/g36]>>",
                            "(ABCD) Tj",
                            "")
                    .object("<</Type/FontDescriptor/FontName/Any/Flags 4/FontFile2 8 0 R>>")
                    .stream("/Filter/FlateDecode", RawPdf.deflate(file.readAllBytes()))
                    .bytes();

            var readings = TwoReadings.of(pdf, PdfLimits.defaults()).getFirst();

            assertThat(readings.quickly()).isEqualTo(readings.byEngine()).hasSize(5);
        }
    }

    private static void assertSame(String entries, String content, String map) {
        var pdf = page(entries, content, map).bytes();
        var readings = TwoReadings.of(pdf, PdfLimits.defaults()).getFirst();

        assertThat(readings.quickly()).isEqualTo(readings.byEngine()).hasSizeGreaterThan(9);
    }

    private static void assertLeft(String entries, String content) {
        var pdf = page(entries, content, "").bytes();

        assertThat(TwoReadings.of(pdf, PdfLimits.defaults()).getFirst().isLeftToEngine())
                .isTrue();
    }

    /// Whose font is object 5, and its map object 6.
    private static RawPdf page(String entries, String content, String map) {
        return RawPdf.withPage("/Resources<</Font<</F1 5 0 R>>>>").stream(
                "", "BT /F1 10 Tf 1 0 0 1 50 700 Tm " + content + " ET")
                .object("<</Type/Font%s>>".formatted(entries))
                .stream("", map.getBytes(StandardCharsets.US_ASCII));
    }
}
