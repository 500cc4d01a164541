package dev.passbook.statement.pdf;

/// Something that was painted on a page. Its order among the others is that of painting: what comes later lies on
/// top.
public sealed interface Mark {

    /// What it covers, in points as the page is shown.
    Box box();

    /// Visible text that was drawn in one go, without a space in it.
    ///
    /// @param text never blank
    /// @param box its bottom is the baseline
    /// @param fontSize as shown, in points
    /// @param font the name of the font without its subset prefix
    record Text(String text, Box box, double fontSize, String font) implements Mark {}

    /// A rectangle that hides whatever lies under it.
    ///
    /// @param picture whether it is one, rather than a colour
    /// @param colour `#FFFFFF`, or empty when it is not a plain one
    record Cover(Box box, boolean picture, String colour) implements Mark {}

    /// Lines and shapes that let show through what lies under them, or that cannot be told to hide it.
    record Drawing(Box box) implements Mark {}
}
