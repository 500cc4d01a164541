package dev.passbook.statement.pdf;

import java.io.IOException;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/// The maps that documents carry beside their fonts.
final class CodeMaps {

    private CodeMaps() {}

    /// From codes to text. A map without entries is one of those that say "as it is", and PDFBox knows them.
    ///
    /// @return null when there is none with entries that can be read
    static @Nullable CMap toUnicode(COSDictionary font) {
        if (!(font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream stream)) {
            return null;
        }
        try (var content = stream.createView()) {
            var map = new CMapParser().parse(content);
            return map.hasUnicodeMappings() ? map : null;
        } catch (IOException | RuntimeException _) {
            return null;
        }
    }
}
