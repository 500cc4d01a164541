package dev.passbook.statement.pdf;

/// How a run of signs is drawn: all that they share but for where each stands.
///
/// @param alongX an em along the line, as a vector
/// @param alongY see `alongX`
/// @param upX the height of the font as a vector, leaning in slanted print
/// @param upY see `upX`
/// @param font see [Glyph#font()]
record Lettering(double alongX, double alongY, double upX, double upY, String font) {

    /// The width of an em.
    double em() {
        return alongY == 0 ? Math.abs(alongX) : Math.hypot(alongX, alongY);
    }
}
