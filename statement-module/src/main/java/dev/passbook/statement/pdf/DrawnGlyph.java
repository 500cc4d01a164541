package dev.passbook.statement.pdf;

import org.apache.pdfbox.util.Matrix;

/// One sign as a content stream draws it: in the page's own coordinates, y up, in whatever direction.
///
/// @param text see [Glyph#text()]
/// @param x of the pen before the sign is drawn
/// @param y of the pen before the sign is drawn
/// @param advance how far the pen moves, in ems
/// @param lettering shared by signs that are drawn in one go
/// @param placed see [Glyph#placed()]
record DrawnGlyph(String text, double x, double y, double advance, Lettering lettering, boolean placed) {

    /// As PDFBox's engine shows it.
    ///
    /// @param displacement how far the pen moves, in units of the font size
    static DrawnGlyph of(String text, Matrix place, LegibleFont font, double displacement, boolean placed) {
        var lettering = new Lettering(
                place.getScaleX() * font.em(),
                place.getShearY() * font.em(),
                place.getShearX() * font.em(),
                place.getScaleY() * font.em(),
                font.name());
        return new DrawnGlyph(
                text, place.getTranslateX(), place.getTranslateY(), displacement / font.em(), lettering, placed);
    }
}
