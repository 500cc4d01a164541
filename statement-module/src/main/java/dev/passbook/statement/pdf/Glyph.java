package dev.passbook.statement.pdf;

/// One upright sign at its place on the page as shown, in points from the top left corner.
///
/// @param text what it stands for, mostly one character; a single space where the page shows none
/// @param left where the pen starts
/// @param right where the pen ends; not before `left`
/// @param baseline the y that it stands on
/// @param em the width of an em: the measure of gaps, smaller than `size` in condensed print
/// @param size of the font
/// @param font the name of the font without its subset prefix
/// @param placed whether the pen was set down here, rather than carried on from the sign before
record Glyph(
        String text, double left, double right, double baseline, double em, double size, String font, boolean placed) {

    boolean isSpace() {
        return text.equals(" ");
    }

    double width() {
        return right - left;
    }

    boolean isFinite() {
        return Double.isFinite(left + right + baseline + em + size);
    }
}
