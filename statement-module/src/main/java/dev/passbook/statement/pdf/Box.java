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

    /// The area that both cover, in square points; none when they lie apart.
    double sharedArea(Box other) {
        var shared = new Box(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
        return Math.max(0, shared.width()) * Math.max(0, shared.height());
    }

    /// Whether the two lie over one another, if only by an edge.
    boolean meets(Box other) {
        return left <= other.right && right >= other.left && top <= other.bottom && bottom >= other.top;
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
