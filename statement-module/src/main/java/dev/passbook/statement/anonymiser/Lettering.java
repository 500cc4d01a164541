package dev.passbook.statement.anonymiser;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/// The fonts of the copy: those that every viewer has, so that none of the original needs to be carried along.
final class Lettering {

    private final PDFont plain = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final PDFont fixed = new PDType1Font(FontName.COURIER);
    private final PDFont serif = new PDType1Font(FontName.TIMES_ROMAN);

    /// The font that looks most like the one of that name.
    PDFont like(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("courier") || lower.contains("mono")) {
            return fixed;
        }
        if (lower.contains("bold") || lower.contains("black")) {
            return bold;
        }
        return lower.contains("times") || lower.contains("serif") && !lower.contains("sans") ? serif : plain;
    }

    /// The width of a printable text in font sizes.
    static double width(PDFont font, String text) throws IOException {
        return font.getStringWidth(text) / 1000;
    }

    /// The text in the signs that these fonts have. What they lack becomes a question mark: it cannot be read, and
    /// cannot tell anything.
    static String printable(String text) {
        var printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(point -> printable.append(printable(point)));
        return printable.toString();
    }

    private static String printable(int point) {
        return switch (point) {
            case '₹' -> "Rs";
            case '−', '‐', '‑' -> "-";
            default -> isEncoded(point) ? Character.toString(point) : "?";
        };
    }

    private static boolean isEncoded(int point) {
        if (point >= ' ' && point <= '~') {
            return true;
        }
        return point > 0xA0
                && WinAnsiEncoding.INSTANCE.contains(
                        GlyphList.getAdobeGlyphList().codePointToName(point));
    }
}
