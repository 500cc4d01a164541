package dev.passbook.statement.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// What the codes of a font stand for. Where a font does not tell, PDFBox guesses, which is right for a search
/// index; here a guess may turn one amount into another, so only those are followed that show on the page as
/// well.
interface CodeMeaning {

    /// Null when nobody knows.
    @Nullable
    String of(int code);

    static CodeMeaning in(PDFont font) {
        return switch (font) {
            case PDSimpleFont simple -> new SimpleCodes(simple);
            case PDType0Font composite -> new CompositeCodes(composite);
            default -> font::toUnicode;
        };
    }
}
