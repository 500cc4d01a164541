package dev.passbook.statement.pdf;

/// A run of glyphs without a gap, at its place on the page.
///
/// @param text the text, never blank, without white space
/// @param box what the word covers; `bottom` is its baseline
/// @param fontSize the size as shown, in points
/// @param font the name of the font without its subset prefix
public record Word(String text, Box box, double fontSize, String font) {

    public double left() {
        return box.left();
    }

    public double right() {
        return box.right();
    }

    /// The y of the line that the word stands on, in points from the top of the page.
    public double baseline() {
        return box.bottom();
    }
}
