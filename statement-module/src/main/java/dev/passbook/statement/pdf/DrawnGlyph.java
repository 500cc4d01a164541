package dev.passbook.statement.pdf;

/// One sign as a content stream draws it: in the page's own coordinates, y up, in whatever direction.
///
/// @param text see [Glyph#text()]
/// @param x of the pen before the sign is drawn
/// @param y of the pen before the sign is drawn
/// @param advance how far the pen moves, in ems
/// @param alongX an em along the line, as a vector
/// @param alongY see `alongX`
/// @param upX the height of the font as a vector, leaning in slanted print
/// @param upY see `upX`
/// @param font see [Glyph#font()]
/// @param placed see [Glyph#placed()]
record DrawnGlyph(
        String text,
        double x,
        double y,
        double advance,
        double alongX,
        double alongY,
        double upX,
        double upY,
        String font,
        boolean placed) {}
