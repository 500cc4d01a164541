package dev.passbook.statement.anonymiser;

/// A straight line across or down a page, in the page's own points from its lower left corner, y up.
///
/// @param thickness in points
record Ruling(double fromX, double fromY, double toX, double toY, double thickness) {

    /// Shorter lines are parts of letters and logos.
    private static final double SHORTEST = 10;

    private static final double THICKEST = 3;
    private static final double THINNEST = 0.2;

    /// How far the ends of a level line may differ.
    private static final double SLACK = 0.5;

    Ruling {
        thickness = Math.clamp(thickness, THINNEST, THICKEST);
    }

    boolean isLevel() {
        return Math.abs(fromY - toY) <= SLACK;
    }

    boolean isUpright() {
        return Math.abs(fromX - toX) <= SLACK;
    }

    boolean isLong() {
        return Math.hypot(toX - fromX, toY - fromY) >= SHORTEST;
    }

    boolean isFinite() {
        return Double.isFinite(fromX + fromY + toX + toY);
    }

    /// The line through the middle of a filled area that is thin enough to be one.
    static Ruling through(double left, double bottom, double right, double top) {
        double middleX = (left + right) / 2;
        double middleY = (bottom + top) / 2;
        return right - left > top - bottom
                ? new Ruling(left, middleY, right, middleY, top - bottom)
                : new Ruling(middleX, bottom, middleX, top, right - left);
    }

    static boolean isThin(double width, double height) {
        return Math.min(width, height) <= THICKEST;
    }
}
