package dev.passbook.statement.pdf;

import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// Codes of several bytes, mostly numbers of glyphs, with a map beside them of what those stand for.
final class CompositeCodes implements CodeMeaning {

    private final PDType0Font font;
    private final @Nullable CMap map;

    CompositeCodes(PDType0Font font) {
        this.font = font;
        this.map = CodeMaps.toUnicode(font.getCOSObject());
    }

    @Override
    public @Nullable String of(int code) {
        var mapped = map == null ? null : map.toUnicode(code);
        return mapped == null ? unmapped(code) : mapped;
    }

    /// PDFBox looks into the font, which is good when it is the font that was meant; but where the map leaves a
    /// code out, it takes it for itself.
    private @Nullable String unmapped(int code) {
        if (isForeign()) {
            return null;
        }
        var known = font.toUnicode(code);
        return map != null && Character.toString((char) code).equals(known) ? null : known;
    }

    /// Numbers of glyphs in a font that is not in the file: whatever stands in for it numbers them otherwise.
    private boolean isForeign() {
        var collection = font.getDescendantFont().getCIDSystemInfo();
        return !font.isEmbedded()
                && (collection == null || "Identity".equals(collection.getOrdering()))
                && (map != null || !font.getCOSObject().containsKey(COSName.TO_UNICODE));
    }
}
