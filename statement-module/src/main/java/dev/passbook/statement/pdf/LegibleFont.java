package dev.passbook.statement.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.jspecify.annotations.Nullable;

/// What reading needs of a font: its name, what its codes stand for and how large it is drawn.
final class LegibleFont {

    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");

    private final PDFont font;
    private final CodeMeaning meaning;
    private final String name;
    private final double em;
    private final Map<Integer, String> texts = new HashMap<>();

    LegibleFont(PDFont font) {
        this.font = font;
        this.meaning = CodeMeaning.in(font);
        this.name = plain(font.getName());
        this.em = font instanceof PDType3Font drawn ? em(drawn) : 1;
    }

    /// The name without the prefix that marks a subset; empty when there is none.
    String name() {
        return name;
    }

    /// Without the prefix that marks a subset.
    static String plain(@Nullable String name) {
        return name == null ? "" : SUBSET.matcher(name).replaceFirst("");
    }

    /// The em in units of the font size that the content stream sets.
    double em() {
        return em;
    }

    /// The text of a code, see [SignText#of].
    String text(int code) {
        return texts.computeIfAbsent(code, unread -> SignText.of(meaning.of(unread), () -> isInkless(unread)));
    }

    /// How far the pen moves, in units of the font size.
    ///
    /// @throws IOException when the font is damaged
    float width(int code) throws IOException {
        return font.getDisplacement(code).getX();
    }

    /// Whether a sign leaves no mark. Of a font that is not in the file nobody knows how its glyphs look.
    boolean isInkless(int code) {
        try {
            return font.isEmbedded()
                    && font instanceof PDVectorFont vector
                    && vector.getPath(code).getPathIterator(null).isDone();
        } catch (IOException | RuntimeException _) {
            return false;
        }
    }

    /// A Type 3 font has units of its own; some set a size of 1 and draw glyphs ten units high. Its bounding box,
    /// about an em high, tells, unless it says something as likely as the size itself.
    private static double em(PDType3Font font) {
        var box = font.getFontBBox();
        var height = box == null
                ? 0
                : Math.abs(box.getHeight() * font.getFontMatrix().getScaleY());
        return height > 0.3 && height < 3 || height == 0 ? 1 : height;
    }
}
