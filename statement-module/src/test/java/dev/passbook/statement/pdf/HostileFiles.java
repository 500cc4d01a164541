package dev.passbook.statement.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;

/// Small files that take longer than anybody should wait, each in another way, within all limits of amount.
public final class HostileFiles {

    private static final Object[] HEADER = {10, "Date", 100, "Narration", 250, "Debit", 350, "Credit", 500, "Balance"};

    private HostileFiles() {}

    /// By what they do.
    public static Map<String, byte[]> all() {
        return Map.of(
                "rows without end", rows(),
                "a table in every line", tables(),
                "fonts that all have one large map", maps(),
                "streams that never end", streams(),
                "a page of a million empty parts", parts(),
                "a layer among a million", layers());
    }

    private static byte[] rows() {
        return pages(
                100,
                3_000,
                line -> line == 0
                        ? HEADER
                        : new Object[] {10, "01/02/2024", 100, "UPI", 250, "1.00", 500, line % 9 + ".00"});
    }

    private static byte[] tables() {
        return pages(20, 4_500, line -> new Object[] {
            10 + line % 50,
            "Date",
            100 + line % 70,
            "Narration",
            250 + line % 83,
            "Debit",
            350 + line % 97,
            "Credit",
            500,
            "Balance"
        });
    }

    private static byte[] maps() {
        int fonts = 2_000;
        var names = IntStream.range(0, fonts)
                .mapToObj(i -> "/F%d %d 0 R".formatted(i, i + 6))
                .collect(Collectors.joining());
        var shown = IntStream.range(0, fonts)
                .mapToObj("/F%d 8 Tf <00410042> Tj "::formatted)
                .collect(Collectors.joining());
        var pdf = RawPdf.withPage("/Resources<</Font<<%s>>>>".formatted(names)).stream(
                "", "BT 1 0 0 1 10 700 Tm %sET".formatted(shown))
                .stream(
                        "/Filter/FlateDecode",
                        deflated(
                                "1 begincodespacerange <0000><ffff> endcodespacerange " + "<0041> ".repeat(4_000_000)));
        for (int i = 0; i < fonts; i++) {
            pdf.object("<</Type/Font/Subtype/Type0/BaseFont/X%d/Encoding/Identity-H/ToUnicode 5 0 R".formatted(i)
                    + "/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/X>>]>>");
        }
        return pdf.bytes();
    }

    private static byte[] streams() {
        var objects = IntStream.range(1, 200_000)
                .mapToObj("%d 0 obj<</Length 9999999>>stream\nx\n"::formatted)
                .collect(Collectors.joining());
        return ("%PDF-1.4\n" + objects + "trailer<</Root 1 0 R>>").getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] parts() {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents[%s]>>"
                                .formatted("4 0 R ".repeat(1_000_000)))
                        .stream("/Filter/FlateDecode", deflated("q Q"))
                        .bytes();
    }

    private static byte[] layers() {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R/OCProperties<</D<</OFF[%s]>>>>>>"
                                .formatted("6 0 R ".repeat(1_000_000)))
                        .object("<</Type/Pages/Kids[3 0 R]/Count 1>>")
                        .object("<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Properties<</P 5 0 R>>>>>>")
                        .stream("/Filter/FlateDecode", deflated("/OC /P BDC EMC ".repeat(400_000)))
                        .object("<</Type/OCG>>")
                        .object("<</Type/OCG/A 1>>")
                        .bytes();
    }

    /// So many pages with one content.
    ///
    /// @param line places and texts, in turn
    private static byte[] pages(int pages, int lines, IntFunction<Object[]> line) {
        var kids = IntStream.range(0, pages).mapToObj(i -> i + 6 + " 0 R").collect(Collectors.joining(" "));
        var content = IntStream.range(0, lines)
                .mapToObj(i -> drawn(780 - i * 0.17, line.apply(i)))
                .collect(Collectors.joining());
        var pdf = new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Kids[%s]/Count %d>>".formatted(kids, pages))
                        .object("null")
                        .stream("/Filter/FlateDecode", deflated("BT /F 0.1 Tf %sET".formatted(content)))
                        .object("<</Type/Font/Subtype/Type1/BaseFont/Courier>>");
        for (int i = 0; i < pages; i++) {
            pdf.object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                    + "/Resources<</Font<</F 5 0 R>>>>>>");
        }
        return pdf.bytes();
    }

    private static String drawn(double height, Object... placed) {
        return IntStream.range(0, placed.length / 2)
                .mapToObj(i -> "1 0 0 1 %s %s Tm (%s) Tj ".formatted(placed[2 * i], height, placed[2 * i + 1]))
                .collect(Collectors.joining());
    }

    private static byte[] deflated(String content) {
        var deflated = new ByteArrayOutputStream();
        try (var stream = new DeflaterOutputStream(deflated)) {
            stream.write(content.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return deflated.toByteArray();
    }
}
