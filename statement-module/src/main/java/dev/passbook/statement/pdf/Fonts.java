package dev.passbook.statement.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// The fonts of a document as far as reading goes, kept because every page asks again.
final class Fonts {

    private final Map<PDFont, LegibleFont> fonts = new IdentityHashMap<>();
    private final FontGuard guard = new FontGuard();

    /// To be called before a font is selected.
    ///
    /// @throws LimitExceeded see [FontGuard#check]
    void check(PDResources resources, COSName name) {
        guard.check(resources, name);
    }

    LegibleFont of(PDFont font) {
        return fonts.computeIfAbsent(font, LegibleFont::new);
    }
}
