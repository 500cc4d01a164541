package dev.passbook.statement.pdf;

import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/// What is written about a font with codes of one byte.
final class SimpleWritten implements WrittenFont {

    private final COSDictionary font;
    private final @Nullable COSArray widths;
    private final int firstCode;
    private final int lastCode;
    private final @Nullable COSDictionary descriptor;
    private final @Nullable CMap map;
    private final boolean isMapOfBytes;
    private final @Nullable Encoding encoding;

    private SimpleWritten(COSDictionary font, @Nullable CMap map) {
        this.font = font;
        this.widths = font.getCOSArray(COSName.WIDTHS);
        this.firstCode = font.getInt(COSName.FIRST_CHAR, -1);
        this.lastCode = font.getInt(COSName.LAST_CHAR, -1);
        this.descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        this.map = map;
        var encodingName = font.getCOSName(COSName.ENCODING);
        this.isMapOfBytes = encodingName != null && !encodingName.getName().startsWith("Identity");
        this.encoding = encoding();
    }

    /// @param font of type 1 or TrueType
    static WrittenFont of(COSDictionary font) {
        if (!font.containsKey(COSName.TO_UNICODE)) {
            return new SimpleWritten(font, null);
        }
        var map = CodeMaps.toUnicode(font);
        return map == null ? SILENT : new SimpleWritten(font, map);
    }

    @Override
    public float width(int code) {
        if (widths == null) {
            return Float.NaN;
        }
        var place = code - firstCode;
        if (code >= firstCode && code <= lastCode && place < widths.size()) {
            return widths.getObject(place) instanceof COSNumber width ? width.floatValue() : 0;
        }
        return descriptor == null ? Float.NaN : descriptor.getFloat(COSName.MISSING_WIDTH, 0);
    }

    @Override
    public @Nullable String text(int code) {
        var mapped = map == null ? null : isMapOfBytes ? map.toUnicode(code, 1) : map.toUnicode(code);
        return mapped == null && encoding != null
                ? GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code))
                : mapped;
    }

    private @Nullable Encoding encoding() {
        if (Standard14Fonts.getMappedFontName(font.getNameAsString(COSName.BASE_FONT)) == FontName.ZAPF_DINGBATS) {
            return null;
        }
        return switch (font.getDictionaryObject(COSName.ENCODING)) {
            case COSName name -> Encoding.getInstance(name);
            case COSDictionary differences -> encoding(differences);
            case null, default -> null;
        };
    }

    /// Without a base, the differences are to the font's own encoding if it has signs of its own.
    private @Nullable Encoding encoding(COSDictionary differences) {
        var base = differences.getCOSName(COSName.BASE_ENCODING);
        var hasBase = base != null && Encoding.getInstance(base) != null;
        var isPlain = descriptor != null && !new PDFontDescriptor(descriptor).isSymbolic();
        return hasBase || isPlain ? new DictionaryEncoding(differences, true, null) : null;
    }
}
