package dev.passbook.statement.pdf;

/// A rectangle on a page as it is shown: points (1/72 inch) from the top left corner, x to the right, y down.
public record Box(double left, double top, double right, double bottom) {

    /// The smallest box that holds both.
    public Box union(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    public double width() {
        return right - left;
    }

    public double height() {
        return bottom - top;
    }

    public double centre() {
        return (left + right) / 2;
    }
}
