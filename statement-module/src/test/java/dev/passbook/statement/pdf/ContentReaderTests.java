package dev.passbook.statement.pdf;

import static dev.passbook.statement.pdf.PdfFixture.document;
import static dev.passbook.statement.pdf.PdfFixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The engine of PDFBox is what the quick reader is measured by: the same signs at the same places, to the last
/// bit.
@Timeout(20)
class ContentReaderTests {

    private static final COSName FORM = COSName.getPDFName("Form");
    private static final COSName INNER = COSName.getPDFName("Inner");
    private static final String FONT = "BT /F2 10 Tf 1 0 0 1 50 700 Tm ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # text, moves and spacing
            (one) Tj                                                       | one
            (one) Tj 0 -12 Td (two) Tj                                     | onetwo
            (a) Tj 3 -12 TD (b) Tj T* (c) Tj                               | abc
            14 TL (a) ' (b) '                                              | ab
            14 TL 2.5 0.5 (a b) "                                          | a b
            3 Tc 5 Tw (a b c) Tj                                           | a b c
            70 Tz (narrow) Tj 3 Ts (high) Tj                               | narrowhigh
            [(A) 120 (W) -250.5 (a) -.5 (y)] TJ                            | AWay
            [] TJ [-500] TJ [(a)(b)<63>] TJ                                | abc
            () Tj <> Tj (x) Tj                                             | x
            2 0 0 3 100 200 Tm (big) Tj 0 1 -1 0 300 300 Tm (up) Tj        | bigup
            /F1 0 Tf (none) Tj /F1 8 Tf (Wide) Tj                          | noneWide
            /F1 -8 Tf (back) Tj                                            | back
            # strings
            (nested (pair (of)) brackets) Tj                               | nested (pair (of)) brackets
            (\\(half\\) \\\\ \\101\\7\\53x \\0539) Tj                      | (half) \\ A\uFFFD+x +9
            (\\q\\)) Tj                                                    | q)
            <48656C6C 6F4> Tj                                              | Hello@
            <4a4B> Tj                                                      | JK
            # numbers
            1 0 0 1 +5 -.5 Tm (a) Tj 4. 0.0 Td (b) Tj                      | ab
            0.1234567890123456789 12.00000000000000001 Td (x) Tj           | x
            1 0 0 1 123456.789 0.000000123 Tm (x) Tj                       | x
            -0 -0.0 Td 00012 007.50 Td (x) Tj                              | x
            # rendering modes
            3 Tr (hidden) Tj 7 Tr (clip) Tj 1 Tr (drawn) Tj                | drawn
            9 Tr (drawn) Tj -1 Tr (too) Tj                                 | drawntoo
            # states
            q 2 0 0 2 10 10 cm (a) Tj Q (b) Tj                             | ab
            Q Q Q (a) Tj q q (b) Tj                                        | ab
            q 5 Tc /F1 20 Tf 3 Tr Q (as before) Tj                         | as before
            # syntax
            (a)Tj[(b)]TJ/F1 5 Tf(c)Tj                                      | abc
            true false null 1 0 d0 (a) Tj                                  | a
            /Span <</MCID 0 /A [1 (x) <</B true>>] /C (>>)>> BDC (a) Tj EMC | a
            /Span BMC (a) Tj EMC EMC (b) Tj                                | ab
            1 2 3 4 5 6 7 8 9 sc [3 2] 0 d 1 0 0 RG 0 0 5 5 re f (a) Tj    | a
            ET (outside) Tj 5 5 Td [(either)] TJ 1 0 0 1 9 9 Tm (in) Tj    | in
            Foo barbaz (a) Tj                                              | a
            /Missing gs (a) Tj                                             | a
            /Missing Do (a) Tj                                             | a
            """)
    void readsWhatTheEngineReads(String content, String text) {
        var readings = TwoReadings.of(document().page(FONT + content));

        assertThat(readings.quickly()).isEqualTo(readings.byEngine());
        assertThat(readings.text()).isEqualTo(text);
    }

    @Test
    void skipsCommentsAndGoesOnBehindLineBreaksInStrings() {
        assertRead("BT % a comment (x) Tj\r/F2 10 Tf % (y) Tj\n(a\\\nb\\\r\nc\nd) Tj%", "abc d");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/W 2 /H 2 /BPC 8 /CS /G ID abcd",
                "/W 2 /H 2 /F [/AHx /Fl] /D [0 1] /IM true ID\r\nEI (no) Tj \u0001\u0002 EI \u0090x\u0003 EIEI ",
                "/CS [/Indexed /DeviceRGB 1 <000000FFFFFF>] ID EI nonsense EI 12345678 EI ",
            })
    void findsTheEndOfAPictureAmongTheOperators(String image) {
        assertRead("q 300 0 0 400 0 0 cm BI " + image + "\nEI\nQ " + text(9, 9, "end"), "end");
        assertRead("BI " + image + " EI 12.5 w " + text(9, 9, "end"), "end");
        assertRead("BI " + image + "\nEI EMC\n" + text(9, 9, "end"), "end");
    }

    @Test
    void followsFormsWithTheirOwnCoordinatesAndStates() {
        var fixture = document();
        var inner = fixture.stream("BT /F2 5 Tf (inner) Tj ET Q Q 1 1 0 0 0 0 cm q q");
        var form = fixture.stream("q 2 0 0 2 0 0 cm /Inner Do (still) Tj 9 Tc");
        form.setItem(COSName.MATRIX, array(1, 0, 0.5f, 1, 30, 40));
        List.of(form, inner).forEach(each -> each.setItem(COSName.SUBTYPE, COSName.FORM));

        var readings = TwoReadings.of(fixture.page(
                page -> forms(page, form, inner), "q 3 Tc " + FONT + "(before) Tj /Form Do (after) Tj ET Q"));

        assertThat(readings.quickly()).isEqualTo(readings.byEngine());
        assertThat(readings.text()).isEqualTo("beforeinnerstillafter");
    }

    @Test
    void givesFormsTheResourcesOfThePageOnlyWhenTheyHaveNone() {
        var fixture = document();
        var form = fixture.stream(text(9, 9, "in the font of the page"));
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        var other = fixture.stream(text(9, 9, "in no font"));
        other.setItem(COSName.SUBTYPE, COSName.FORM);
        other.setItem(COSName.RESOURCES, new COSDictionary());

        var own = TwoReadings.of(document().page(page -> forms(page, form, form), "/Form Do"));
        var none = TwoReadings.of(document().page(page -> forms(page, other, other), "/Form Do"));

        assertThat(own.quickly()).isEqualTo(own.byEngine()).hasSizeGreaterThan(20);
        assertThat(none.isLeftToEngine()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void knowsLayersThatAreOff(boolean on) {
        var layer = new PDOptionalContentGroup("copy");
        var fixture = document().with(document -> {
            var layers = new PDOptionalContentProperties();
            layers.addGroup(layer);
            layers.setGroupEnabled(layer, on);
            document.getDocumentCatalog().setOCProperties(layers);
        });

        var readings = TwoReadings.of(fixture.page(
                page -> page.getResources().put(COSName.getPDFName("My Layer"), layer),
                "/OC /My#20Layer BDC /OC /No BDC " + FONT
                        + "(layer) Tj EMC BI /W 1 ID x EI EMC (page) Tj EMC (end) Tj"));

        assertThat(readings.quickly()).isEqualTo(readings.byEngine());
        assertThat(readings.text()).isEqualTo(on ? "layerpageend" : "pageend");
    }

    @Test
    void knowsFontsThatAreDrawings() {
        var pdf = RawPdf.withPage("/Resources<</Font<</F1 5 0 R>>>>/Rotate 90").stream(
                        "", "BT /F1 1 Tf 0.5 Tc 2 0 0 2 100 100 Tm (ABA) Tj ET")
                .object("<</Type/Font/Subtype/Type3/FontBBox[0 0 10 10]/FontMatrix[1 0 0 1 0 0]/CharProcs<<>>"
                        + "/Encoding<</Differences[65/one/two]>>/FirstChar 65/LastChar 66/Widths[6 7]>>")
                .bytes();

        var readings = TwoReadings.of(pdf, PdfLimits.defaults()).getFirst();

        assertThat(readings.quickly()).isEqualTo(readings.byEngine());
        assertThat(readings.text()).isEqualTo("121");
    }

    @Test
    void readsStreamsThatAreCutAnywhere() {
        var readings = TwoReadings.of(document().page("BT /F2 10", "Tf 1 0 0 1 5", "5 Tm (ab) T", "j (c) Tj ET"));

        assertThat(readings.isLeftToEngine() || readings.quickly().equals(readings.byEngine()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(no end",
                "(odd \\)\r/bracket) Tj",
                "((odd )\n>bracket) Tj",
                "<48zz> Tj",
                "[(a) /Name] TJ",
                "[(a) [1] (b)] TJ",
                "[(a) 5e1 (b)] TJ",
                "(a) (b) Tj",
                "5 Tj",
                "1 0 0 1 5 Tm (a) Tj",
                "1 0 0 1 5 (x) Tm (a) Tj",
                "5 5 5 Td (a) Tj",
                "/F2 Tf (a) Tj",
                "/Nowhere 10 Tf (a) Tj",
                "--5 0 Td (a) Tj",
                "5-5 0 Td (a) Tj",
                "1.2.3 0 Td (a) Tj",
                "5 - Td (a) Tj",
                "123456789012345678901234567890 0 Td (a) Tj",
                "1e5 0 Td (a) Tj",
                ") Tj (a) Tj",
                "] (a) Tj",
                "<</A 1 0 R>> (a) Tj",
                "<</A (a) Tj",
                "ID (a) Tj",
                "BI /W 1 ID no end",
                "BI /W ID x EI (a) Tj",
                "Tj2 (a) Tj",
                "3e38 0 0 1 0 0 cm 3e38 0 0 1 0 0 cm (a) Tj",
                "100000000000000000000000000000000000000.0 0 Td 100 0 0 1 0 0 cm (a) Tj",
                "99999999999 Tr (a) Tj",
            })
    void leavesToTheEngineWhatIsOdd(String content) {
        assertThat(TwoReadings.of(document().page(FONT + content)).isLeftToEngine())
                .isTrue();
    }

    @Test
    void readsAnyMixtureOfOperatorsAsTheEngineDoes() {
        var random = new Random(20261124);
        for (var page = 0; page < 300; page++) {
            var content = new StringBuilder(FONT);
            for (var step = 0; step < 40; step++) {
                content.append(operator(random)).append(random.nextBoolean() ? ' ' : '\n');
            }
            var readings = TwoReadings.of(document().page(content.toString()));
            assertThat(readings.quickly()).as(content.toString()).isEqualTo(readings.byEngine());
        }
    }

    @Test
    void readsNumbersToTheLastBit() {
        var random = new Random(7);
        var content = new StringBuilder(FONT);
        for (var number = 0; number < 20_000; number++) {
            var decimals = random.nextInt(14);
            content.append("1 0 0 1 0 %s Tm (x) Tj ".formatted(decimal(random, decimals)));
        }

        var readings = TwoReadings.of(document().page(content.toString()));

        assertThat(readings.quickly()).isEqualTo(readings.byEngine());
    }

    private static String operator(Random random) {
        var number = decimal(random, random.nextInt(4));
        var other = decimal(random, 2);
        return switch (random.nextInt(22)) {
            case 0 -> "q";
            case 1 -> "Q";
            case 2 -> "1 0.1 -0.1 1 %s %s cm".formatted(number, other);
            case 3 -> "%s 0 0 1.2 %s %s Tm".formatted(decimal(random, 1), number, other);
            case 4 -> number + " " + other + " Td";
            case 5 -> number + " " + other + " TD";
            case 6 -> "T*";
            case 7 -> "ET";
            case 8 -> "BT";
            case 9 -> "/F%d %s Tf".formatted(1 + random.nextInt(2), other);
            case 10 -> other + " Tc";
            case 11 -> number + " Tw";
            case 12 -> number + " Tz";
            case 13 -> number + " TL";
            case 14 -> number + " Ts";
            case 15 -> random.nextInt(9) + " Tr";
            case 16 -> "(text %s) '".formatted(number);
            case 17 -> "%s %s (a b) \"".formatted(number, other);
            case 18 -> "[(ab) %s (c d) %s <6566>] TJ".formatted(number, other);
            case 19 -> "%s 0 0 %s 5 5 cm BI /W 1 /H 1 ID x\nEI Q".formatted(number, other);
            case 20 -> "/Span <</MCID 1>> BDC";
            default -> "(word %s) Tj".formatted(other);
        };
    }

    private static String decimal(Random random, int decimals) {
        var digits = random.nextInt(2_000_000) - 1_000_000;
        return BigDecimal.valueOf(digits, decimals).toPlainString();
    }

    private static void assertRead(String content, String text) {
        var readings = TwoReadings.of(document().page(content));
        assertThat(readings.quickly()).isEqualTo(readings.byEngine());
        assertThat(readings.text()).isEqualTo(text);
    }

    private static void forms(PDPage page, COSStream form, COSStream inner) {
        var forms = new COSDictionary();
        forms.setItem(FORM, form);
        forms.setItem(INNER, inner);
        page.getResources().getCOSObject().setItem(COSName.XOBJECT, forms);
    }

    private static COSArray array(float... numbers) {
        var array = new COSArray();
        for (var number : numbers) {
            array.add(new COSFloat(number));
        }
        return array;
    }
}
