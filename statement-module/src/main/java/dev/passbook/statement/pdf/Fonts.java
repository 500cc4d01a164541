package dev.passbook.statement.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.ResourceCache;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/// The fonts of a document as far as reading goes, kept because every page asks again.
final class Fonts {

    private final @Nullable ResourceCache cache;
    private final Map<PDFont, LegibleFont> fonts = new IdentityHashMap<>();
    private final Map<COSDictionary, GlyphTable> tables = new IdentityHashMap<>();
    private final FontGuard guard = new FontGuard();

    Fonts(@Nullable ResourceCache cache) {
        this.cache = cache;
    }

    /// To be called before PDFBox selects a font.
    ///
    /// @throws LimitExceeded see [FontGuard#check]
    void check(PDResources resources, COSName name) {
        guard.check(resources, name);
    }

    LegibleFont of(PDFont font) {
        return fonts.computeIfAbsent(font, LegibleFont::new);
    }

    /// @throws LimitExceeded see [FontGuard#check]
    /// @throws Unsure when the font's codes cannot be told apart without PDFBox
    GlyphTable table(COSDictionary dictionary) {
        var known = tables.get(dictionary);
        if (known == null) {
            guard.check(dictionary);
            known = FontTables.table(dictionary, () -> open(dictionary));
            tables.put(dictionary, known);
        }
        return known;
    }

    private LegibleFont open(COSDictionary dictionary) {
        try {
            return new LegibleFont(PDFontFactory.createFont(dictionary, cache));
        } catch (IOException _) {
            throw new Unsure("font");
        }
    }
}
