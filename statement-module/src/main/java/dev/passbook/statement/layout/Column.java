package dev.passbook.statement.layout;

import java.util.Arrays;

/// A column as its name and its data place it.
///
/// @param role what it holds
/// @param headLeft the left edge of its name
/// @param headRight the right edge of its name
/// @param left the leftmost edge of its data; of its name while no data is known
/// @param right the rightmost edge of its data; of its name while no data is known
/// @param count how many cells of data were seen
/// @param plain whether its cells are digits alone
/// @param edge which edge its cells have in common
/// @param at where that edge is
record Column(
        Role role,
        double headLeft,
        double headRight,
        double left,
        double right,
        int count,
        boolean plain,
        Edge edge,
        double at) {

    enum Edge {
        NONE,
        LEFT,
        RIGHT,
        CENTRE
    }

    private static final int ENOUGH = 3;
    private static final double TIGHT = 1.5;

    static Column of(HeaderCell cell) {
        var role = cell.role() == null ? Role.OTHER : cell.role();
        return new Column(role, cell.left(), cell.right(), cell.left(), cell.right(), 0, false, Edge.NONE, 0);
    }

    /// The column with the places of its cells learnt.
    Column holding(double[] lefts, double[] rights, boolean plain) {
        if (lefts.length == 0) {
            return this;
        }
        double[] centres = new double[lefts.length];
        Arrays.setAll(centres, i -> (lefts[i] + rights[i]) / 2);
        double low = sorted(lefts)[(int) Math.floor((lefts.length - 1) * 0.05)];
        double high = sorted(rights)[(int) Math.ceil((rights.length - 1) * 0.95)];
        double r = spread(rights);
        double l = spread(lefts);
        double c = spread(centres);
        var learnt = new Column(role, headLeft, headRight, low, high, lefts.length, plain, Edge.NONE, 0);
        if (lefts.length < ENOUGH || Math.min(r, Math.min(l, c)) > TIGHT) {
            return learnt;
        }
        return r <= l && r <= c
                ? learnt.aligned(Edge.RIGHT, median(rights))
                : l <= c ? learnt.aligned(Edge.LEFT, median(lefts)) : learnt.aligned(Edge.CENTRE, median(centres));
    }

    private Column aligned(Edge edge, double at) {
        return new Column(role, headLeft, headRight, left, right, count, plain, edge, at);
    }

    private static double median(double[] values) {
        return sorted(values)[values.length / 2];
    }

    /// How far the middle half of the values lies around their median.
    private static double spread(double[] values) {
        double[] sorted = sorted(values);
        return sorted[sorted.length * 3 / 4] - sorted[sorted.length / 4];
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    boolean hasData() {
        return count > 0;
    }

    /// How far something lies from the edge that the cells share; endless when they share none.
    double offEdge(double cellLeft, double cellRight) {
        return switch (edge) {
            case NONE -> Double.POSITIVE_INFINITY;
            case LEFT -> Math.abs(cellLeft - at);
            case RIGHT -> Math.abs(cellRight - at);
            case CENTRE -> Math.abs((cellLeft + cellRight) / 2 - at);
        };
    }

    /// How far something lies from the name of the column, 0 when under it.
    double offName(double cellLeft, double cellRight) {
        return Math.max(0, Math.max(cellLeft - headRight, headLeft - cellRight));
    }

    double headCentre() {
        return (headLeft + headRight) / 2;
    }
}
