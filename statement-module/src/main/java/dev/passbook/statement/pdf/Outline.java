package dev.passbook.statement.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The path that a content stream is drawing, as far as rectangles go.
final class Outline {

    /// More shapes in one go than any table has; those beyond are left out.
    private static final int MOST_PARTS = 20_000;

    /// The share of its bounds that a shape fills to be taken for a rectangle: rounded corners lose little.
    private static final double FULL = 0.9;

    /// @param box in the page's own coordinates
    /// @param full whether it fills its bounds
    record Part(Box box, boolean full) {}

    private final List<Part> parts = new ArrayList<>();
    private @Nullable Box bounds;
    private double startX;
    private double startY;
    private double lastX;
    private double lastY;
    private double twiceArea;

    void move(Point2D to) {
        endPart();
        bounds = at(to);
        startX = to.getX();
        startY = to.getY();
        lastX = startX;
        lastY = startY;
    }

    void line(Point2D to) {
        if (bounds == null) {
            move(to);
            return;
        }
        bounds = bounds.union(at(to));
        twiceArea += lastX * to.getY() - to.getX() * lastY;
        lastX = to.getX();
        lastY = to.getY();
    }

    /// The separate shapes of the path.
    List<Part> parts() {
        endPart();
        return List.copyOf(parts);
    }

    void clear() {
        parts.clear();
        bounds = null;
        twiceArea = 0;
    }

    private void endPart() {
        if (bounds != null && parts.size() < MOST_PARTS) {
            var area = Math.abs(twiceArea + lastX * startY - startX * lastY) / 2;
            parts.add(new Part(bounds, area >= FULL * bounds.width() * bounds.height()));
        }
        bounds = null;
        twiceArea = 0;
    }

    private static Box at(Point2D point) {
        return new Box(point.getX(), point.getY(), point.getX(), point.getY());
    }
}
