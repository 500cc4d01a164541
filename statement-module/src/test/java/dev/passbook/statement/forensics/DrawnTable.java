package dev.passbook.statement.forensics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/// A page with forty rows of a statement, drawn operator by operator, to which other operators are added. Courier
/// of size 8, whose signs are all 4.8 points wide, is `/F1`; `/F2` is its bold cut, `/F3` Times; `/Faint` is half
/// transparent.
final class DrawnTable {

    static final int ROWS = 40;

    private static final double SIGN = 4.8;

    private final StringBuilder content = new StringBuilder();
    private String before = "";
    private Consumer<PDPage> change = _ -> {};

    static DrawnTable plain() {
        var table = new DrawnTable();
        table.content.append(text("F1", 40, 760, "HDFC BANK LTD Statement of account"));
        table.content.append(
                text("F1", 40, 720, "Date        Narration            Withdrawal Deposit Balance".substring(0, 9)));
        table.content.append(text("F1", 110, 720, "Narration"));
        table.content.append(text("F1", 280, 720, "Withdrawal"));
        table.content.append(text("F1", 360, 720, "Deposit"));
        table.content.append(text("F1", 440, 720, "Balance"));
        IntStream.range(0, ROWS).forEach(row -> table.content.append(row("F1", row)));
        return table;
    }

    /// The operators of a row.
    static String row(String font, int row) {
        return text(font, 40, y(row), "%02d/04/2024".formatted(1 + row / 2))
                + text(font, 110, y(row), "UPI SHOP NUMBER %d".formatted(row))
                + right(font, 330, y(row), amount(row))
                + right(font, 480, y(row), balance(row));
    }

    static String amount(int row) {
        return String.format(Locale.ENGLISH, "%,d.50", 1_100 + 7 * row);
    }

    static String balance(int row) {
        var spent = IntStream.rangeClosed(0, row)
                .map(at -> 2 * (1_100 + 7 * at) + 1)
                .sum();
        return String.format(Locale.ENGLISH, "%,.2f", 900_000 - spent / 2.0);
    }

    static double y(int row) {
        return 700 - 14 * row;
    }

    /// Where the amount of a row begins.
    static double amountX(int row) {
        return 330 - SIGN * amount(row).length();
    }

    static String right(String font, double right, double y, String text) {
        return text(font, right - SIGN * text.length(), y, text);
    }

    static String text(String font, double x, double y, String text) {
        return "BT /%s 8 Tf 1 0 0 1 %s %s Tm (%s) Tj ET\n".formatted(font, x, y, text);
    }

    static String white(double x, double y, double width, double height) {
        return "q 1 g %s %s %s %s re f Q\n".formatted(x, y, width, height);
    }

    /// Operators that come before all others.
    DrawnTable under(String operators) {
        before += operators;
        return this;
    }

    /// Operators that come after all others.
    DrawnTable over(String operators) {
        content.append(operators);
        return this;
    }

    /// A row that is drawn in another way.
    DrawnTable instead(int row, String operators) {
        var drawn = row("F1", row);
        var at = content.indexOf(drawn);
        content.replace(at, at + drawn.length(), operators);
        return this;
    }

    /// An annotation with an appearance of these operators, whose origin is its lower left corner.
    DrawnTable annotated(
            String kind,
            double x,
            double y,
            double width,
            double height,
            Map<String, String> entries,
            String operators) {
        change = change.andThen(page -> annotate(page, kind, x, y, width, height, entries, operators));
        return this;
    }

    byte[] pdf() {
        try (var document = new PDDocument()) {
            var page = new PDPage(new PDRectangle(600, 800));
            page.setResources(resources());
            page.setContents(stream(document, before + content));
            document.addPage(page);
            change.accept(page);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// The same, saved once more in place with other operators added on top.
    byte[] updatedWith(String operators) {
        try (var document = Loader.loadPDF(pdf())) {
            var page = document.getPage(0);
            page.setContents(stream(document, before + content + operators));
            page.getCOSObject().setNeedToBeUpdated(true);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PDStream stream(PDDocument document, String operators) throws IOException {
        var stream = new PDStream(document);
        try (var output = stream.createOutputStream(COSName.FLATE_DECODE)) {
            output.write(operators.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private static PDResources resources() {
        var resources = new PDResources();
        resources.put(COSName.getPDFName("F1"), new PDType1Font(FontName.COURIER));
        resources.put(COSName.getPDFName("F2"), new PDType1Font(FontName.COURIER_BOLD));
        resources.put(COSName.getPDFName("F3"), new PDType1Font(FontName.TIMES_ROMAN));
        var faint = new PDExtendedGraphicsState();
        faint.setNonStrokingAlphaConstant(0.5f);
        resources.put(COSName.getPDFName("Faint"), faint);
        return resources;
    }

    private static void annotate(
            PDPage page,
            String kind,
            double x,
            double y,
            double width,
            double height,
            Map<String, String> entries,
            String operators) {
        try {
            var box = new PDRectangle((float) x, (float) y, (float) width, (float) height);
            var dictionary = new org.apache.pdfbox.cos.COSDictionary();
            dictionary.setName(COSName.SUBTYPE, kind);
            entries.forEach((name, value) -> dictionary.setName(COSName.getPDFName(name), value));
            var annotation = PDAnnotation.createAnnotation(dictionary);
            annotation.setRectangle(box);
            if (!operators.isEmpty()) {
                var look = new PDAppearanceStream(new org.apache.pdfbox.cos.COSStream());
                try (var output = look.getCOSObject().createOutputStream()) {
                    output.write(operators.getBytes(StandardCharsets.ISO_8859_1));
                }
                look.setBBox(new PDRectangle((float) width, (float) height));
                look.setResources(resources());
                annotation.setAppearance(new PDAppearanceDictionary());
                annotation.getAppearance().setNormalAppearance(look);
            }
            page.getAnnotations().add(annotation);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
