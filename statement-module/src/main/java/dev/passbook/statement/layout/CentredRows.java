package dev.passbook.statement.layout;

import java.util.Arrays;

/// Gives pieces of text to rows whose narration spreads around the row's line: of all ways to part the pieces
/// between neighbouring rows the one in which every row sits best in the middle of its text. Exact, by dynamic
/// programming over the place of the part between each two rows.
final class CentredRows {

    private static final double EMPTY = 6;
    private static final double FOREIGN = 12;
    private static final int MOST_BETWEEN = 40;

    private final Segment segment;
    private final double pitch;
    /// For each row the first piece that stands at or below its line.
    private final int[] firstBelow;
    /// For each row the piece on the line of its date, which can belong to no other row; -1 where there is none.
    private final int[] own;

    CentredRows(Segment segment, double pitch) {
        this.segment = segment;
        this.pitch = pitch;
        this.firstBelow = new int[segment.anchors().size() + 1];
        int p = 0;
        for (int a = 0; a < segment.anchors().size(); a++) {
            while (p < segment.pieces().size()
                    && segment.pieces().get(p).y() < segment.anchors().get(a).middle() - 0.5) {
                p++;
            }
            firstBelow[a] = p;
        }
        firstBelow[segment.anchors().size()] = segment.pieces().size();
        own = segment.anchors().stream().mapToInt(this::onDateLine).toArray();
    }

    private int onDateLine(Entry anchor) {
        for (int p = 0; p < segment.pieces().size() && anchor.date() != null; p++) {
            if (Math.abs(segment.pieces().get(p).y() - anchor.y()) < 1) {
                return p;
            }
        }
        return -1;
    }

    /// Whether no row has more text around it than a table can have; beyond that the search would grow without
    /// bound.
    static boolean fits(Segment segment) {
        int p = 0;
        for (Entry anchor : segment.anchors()) {
            int from = p;
            while (p < segment.pieces().size() && segment.pieces().get(p).y() < anchor.middle()) {
                p++;
            }
            if (p - from > MOST_BETWEEN) {
                return false;
            }
        }
        return segment.pieces().size() - p <= MOST_BETWEEN;
    }

    void assign(int[] owner) {
        int rows = segment.anchors().size();
        int[][] starts = new int[rows][];
        double[] cost = {0};
        int low = 0;
        for (int a = 0; a < rows; a++) {
            int floor = floor(a, rows);
            int last = firstBelow[a + 1];
            starts[a] = new int[last - floor + 1];
            double[] next = new double[last - floor + 1];
            for (int end = floor; end <= last; end++) {
                starts[a][end - floor] = bestStart(cost, low, a, end);
                int start = starts[a][end - floor];
                next[end - floor] = cost[start - low] + cost(a, start, end);
            }
            cost = next;
            low = floor;
        }
        trace(owner, starts);
    }

    /// The least number of pieces that rows 0 to `a` can have together; the last row takes all that are left.
    private int floor(int a, int rows) {
        return a + 1 < rows ? firstBelow[a] : segment.pieces().size();
    }

    private int bestStart(double[] cost, int low, int a, int end) {
        int best = low;
        double least = Double.POSITIVE_INFINITY;
        for (int s = 0; s < cost.length; s++) {
            double total = cost[s] + cost(a, low + s, end);
            if (total < least) {
                least = total;
                best = low + s;
            }
        }
        return best;
    }

    private void trace(int[] owner, int[][] starts) {
        int end = segment.pieces().size();
        for (int a = starts.length - 1; a >= 0; a--) {
            int start = starts[a][end - floor(a, starts.length)];
            Arrays.fill(owner, Math.min(start, end), end, a);
            end = start;
        }
    }

    private double cost(int a, int from, int to) {
        if (from >= to) {
            return from > to ? Double.POSITIVE_INFINITY : EMPTY;
        }
        double first = segment.pieces().get(from).y();
        double last = segment.pieces().get(to - 1).y();
        double cost = Math.abs((first + last) / 2 - segment.anchors().get(a).middle());
        cost += own[a] >= 0 && (own[a] < from || own[a] >= to) ? FOREIGN : 0;
        for (int p = from + 1; p < to; p++) {
            cost += Math.max(
                    0, segment.pieces().get(p).y() - segment.pieces().get(p - 1).y() - pitch);
        }
        return cost;
    }
}
