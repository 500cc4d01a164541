package dev.passbook.statement.pdf;

import java.io.IOException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The signs of one font by their codes, noted when they are first met.
///
/// Most of what reading needs of a font stands in the dictionaries of the document. The font itself, whose parsing
/// takes longer than the reading of a short document, is only opened for what does not.
final class GlyphTable {

    private static final int BYTE = 256;

    /// @param text see [SignText#of]
    /// @param width how far the pen moves, in units of the font size
    /// @param advance how far the pen moves, in ems
    record Sign(String text, float width, double advance) {}

    private final String name;
    private final double em;
    private final int codeLength;
    private final WrittenFont written;
    private final Supplier<LegibleFont> font;
    private final @Nullable Sign[] @Nullable [] signs;

    /// @param em see [LegibleFont#em()]
    /// @param codeLength how many bytes a code has, 1 or 2
    /// @param font asked for what is not written
    GlyphTable(String name, double em, int codeLength, WrittenFont written, Supplier<LegibleFont> font) {
        this.name = name;
        this.em = em;
        this.codeLength = codeLength;
        this.written = written;
        this.font = font;
        this.signs = new Sign[codeLength == 1 ? 1 : BYTE][];
    }

    String name() {
        return name;
    }

    double em() {
        return em;
    }

    int codeLength() {
        return codeLength;
    }

    /// @throws Unsure when the font cannot tell
    Sign sign(int code) {
        var row = signs[code / BYTE];
        if (row == null) {
            row = new Sign[BYTE];
            signs[code / BYTE] = row;
        }
        var known = row[code % BYTE];
        if (known != null) {
            return known;
        }
        var sign = learn(code);
        row[code % BYTE] = sign;
        return sign;
    }

    private Sign learn(int code) {
        var width = width(code);
        return new Sign(text(code), width, width / em);
    }

    private float width(int code) {
        var said = written.width(code);
        try {
            return Float.isNaN(said) ? font.get().width(code) : said / 1000;
        } catch (IOException _) {
            throw new Unsure("width");
        }
    }

    private String text(int code) {
        var said = written.text(code);
        return said == null
                ? font.get().text(code)
                : SignText.of(said, () -> font.get().isInkless(code));
    }
}
