package dev.passbook.statement.pdf;

import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/// Finds out what there is to know about a font, and where: in its dictionaries, or in the font alone.
final class FontTables {

    private FontTables() {}

    /// @param font opens the font itself
    /// @throws Unsure when its codes cannot be told apart without PDFBox
    static GlyphTable table(COSDictionary dictionary, Supplier<LegibleFont> font) {
        var type = dictionary.getCOSName(COSName.SUBTYPE);
        if (COSName.TYPE0.equals(type)) {
            return table(dictionary, 2, composite(dictionary), font);
        }
        if (COSName.TYPE1.equals(type) || COSName.TRUE_TYPE.equals(type)) {
            return table(dictionary, 1, SimpleWritten.of(dictionary), font);
        }
        var opened = font.get();
        return new GlyphTable(opened.name(), opened.em(), 1, WrittenFont.SILENT, () -> opened);
    }

    private static GlyphTable table(
            COSDictionary dictionary, int codeLength, WrittenFont written, Supplier<LegibleFont> font) {
        var name = LegibleFont.plain(dictionary.getNameAsString(COSName.BASE_FONT));
        return new GlyphTable(name, 1, codeLength, written, new Once<>(font));
    }

    /// Other encodings have codes of several lengths, or run from top to bottom.
    private static WrittenFont composite(COSDictionary dictionary) {
        var descendant = descendant(dictionary);
        if (descendant == null || !COSName.IDENTITY_H.equals(dictionary.getDictionaryObject(COSName.ENCODING))) {
            throw new Unsure("encoding");
        }
        return new CompositeWritten(dictionary, descendant);
    }

    private static @Nullable COSDictionary descendant(COSDictionary dictionary) {
        var descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
        return descendants != null
                        && descendants.size() > 0
                        && descendants.getObject(0) instanceof COSDictionary descendant
                        && COSName.FONT.equals(descendant.getCOSName(COSName.TYPE, COSName.FONT))
                        && isCharacterFont(descendant.getCOSName(COSName.SUBTYPE))
                ? descendant
                : null;
    }

    private static boolean isCharacterFont(@Nullable COSName type) {
        return COSName.CID_FONT_TYPE0.equals(type) || COSName.CID_FONT_TYPE2.equals(type);
    }
}
