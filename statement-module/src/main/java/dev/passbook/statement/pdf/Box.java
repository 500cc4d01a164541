package dev.passbook.statement.pdf;

/// A rectangle on a page as it is shown: points (1/72 inch) from the top left corner, x to the right, y down.
public record Box(double left, double top, double right, double bottom) {

    /// The smallest box that holds both.
    public Box union(Box other) {
        return holds(other) ? this : united(other);
    }

    private boolean holds(Box other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    private Box united(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /// The area that both cover, in square points; none when they lie apart.
    public double sharedArea(Box other) {
        var shared = shared(other);
        return Math.max(0, shared.width()) * Math.max(0, shared.height());
    }

    /// What both cover; turned inside out, with a negative width or height, when they lie apart.
    Box shared(Box other) {
        return new Box(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /// A box that reaches so much further on all sides.
    public Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /// Whether the two lie over one another, if only by an edge.
    public boolean meets(Box other) {
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
