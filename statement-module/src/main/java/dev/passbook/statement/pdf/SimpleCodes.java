package dev.passbook.statement.pdf;

import java.util.Arrays;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// Codes of one byte, which stand for names of glyphs, which stand for text.
record SimpleCodes(PDSimpleFont font) implements CodeMeaning {

    private static final String NO_GLYPH = ".notdef";

    @Override
    public @Nullable String of(int code) {
        var known = font.toUnicode(code);
        return known == null ? named(code) : known;
    }

    /// A code without a name is taken for itself, as viewers do. A name that means nothing outside of its font,
    /// such as `g17`, says that the code means nothing either.
    private @Nullable String named(int code) {
        var name = font.getEncoding() == null ? NO_GLYPH : font.getEncoding().getName(code);
        return name.equals(NO_GLYPH) ? Character.toString((char) code) : joined(name);
    }

    /// The parts of a ligature's name are joined by underscores: `f_f_i`.
    private static @Nullable String joined(String name) {
        var parts = Arrays.stream(name.split("_"))
                .map(GlyphList.getAdobeGlyphList()::toUnicode)
                .toList();
        return parts.isEmpty() || parts.contains(null) ? null : String.join("", parts);
    }
}
