package dev.passbook.statement.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives every piece of narration to its row. Banks let a narration run down from its row's line, end on it, or
/// spread around it; which one a statement does is seen from where the pieces stand.
final class RowBinding {

    private enum Habit {
        DOWN,
        UP,
        CENTRED
    }

    private static final double EMPTY = 6;
    private static final double ORPHAN = 8;
    /// Text at the top of a page that goes on from the page before is what narrations running down do.
    private static final double CONTINUED = 1;
    /// Narrations that end on the line of a date are rare; ones that end on the line of an amount are not.
    private static final double RARE = 4;
    private static final int SAMPLE = 400;

    private final boolean carried;
    private final double pitch;
    private final double reach;
    private final double apart;

    private RowBinding(boolean carried, List<Segment> segments) {
        this.carried = carried;
        this.pitch = pitch(segments);
        var gaps = new Gaps(segments);
        this.reach = usual(gaps.within, pitch);
        this.apart = usual(gaps.between, pitch);
    }

    /// How far the lines of rows stand from one another.
    private static final class Gaps {

        /// From a row's line or its text to the next piece of text before the next row.
        private final List<Double> within = new ArrayList<>();
        /// From there to the line of the next row.
        private final List<Double> between = new ArrayList<>();

        Gaps(List<Segment> segments) {
            segments.forEach(this::measure);
        }

        private void measure(Segment segment) {
            int p = 0;
            for (int a = 0; a + 1 < segment.anchors().size(); a++) {
                double from = segment.anchors().get(a).y();
                double to = segment.anchors().get(a + 1).y();
                double at = from;
                for (; p < segment.pieces().size() && segment.pieces().get(p).y() < to - 1; p++) {
                    double y = segment.pieces().get(p).y();
                    if (y > from + 1) {
                        within.add(y - at);
                        at = y;
                    }
                }
                between.add(to - at);
            }
        }
    }

    static void bind(RowAssembly.Rows rows) {
        var binding = new RowBinding(rows.carried(), rows.segments());
        var habit = binding.habit(rows.segments());
        Entry last = null;
        for (Segment segment : rows.segments()) {
            binding.bind(segment, habit, last);
            binding.refer(segment.ofReferences(), habit);
            last = segment.anchors().isEmpty() ? last : segment.anchors().getLast();
        }
    }

    /// The distance of the lines of one narration.
    private static double pitch(List<Segment> segments) {
        var gaps = new ArrayList<Double>();
        double font = 8;
        for (Segment segment : segments) {
            for (int i = 1; i < segment.pieces().size(); i++) {
                gaps.add(segment.pieces().get(i).y()
                        - segment.pieces().get(i - 1).y());
            }
            font = segment.pieces().isEmpty()
                    ? font
                    : segment.pieces().getFirst().words().getFirst().fontSize();
        }
        double[] sorted = gaps.stream()
                .mapToDouble(Double::doubleValue)
                .filter(gap -> gap > 1)
                .sorted()
                .toArray();
        return sorted.length == 0 ? font * 1.3 : sorted[sorted.length / 10];
    }

    /// The widest usual gap, with some room.
    private static double usual(List<Double> gaps, double pitch) {
        double[] sorted =
                gaps.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted.length == 0 ? pitch * 1.2 : Math.max(pitch, sorted[(int) (sorted.length * 0.97)]) * 1.15 + 0.5;
    }

    private Habit habit(List<Segment> segments) {
        var habits = carried ? List.of(Habit.DOWN, Habit.UP) : List.of(Habit.DOWN, Habit.CENTRED, Habit.UP);
        Habit best = Habit.DOWN;
        double least = Double.POSITIVE_INFINITY;
        for (Habit habit : habits) {
            double cost = habit == Habit.UP && !carried ? RARE : 0;
            int seen = 0;
            for (Segment segment : segments) {
                if (seen < SAMPLE && !segment.anchors().isEmpty()) {
                    cost += cost(segment, habit);
                    seen += segment.anchors().size();
                }
            }
            if (cost < least - 0.01) {
                least = cost;
                best = habit;
            }
        }
        return best;
    }

    private double cost(Segment segment, Habit habit) {
        int[] owner = owners(segment, habit);
        double cost = 0;
        for (int p = 0; p < owner.length; p++) {
            if (owner[p] < 0) {
                cost += segment.continued() && habit == Habit.DOWN ? CONTINUED : ORPHAN;
            }
        }
        for (int a = 0, p = 0; a < segment.anchors().size(); a++) {
            while (p < owner.length && owner[p] < a) {
                p++;
            }
            int from = p;
            while (p < owner.length && owner[p] == a) {
                p++;
            }
            cost += cost(segment, habit, a, from, p);
            int further = segment.anchors().get(a).isMarker() ? p - from - 1 : 0;
            cost += besideMarker(further, owner.length - segment.anchors().size());
        }
        return cost;
    }

    /// A balance brought forward needs one line: where rows have more, what stands beside it is the next row's.
    private static double besideMarker(int further, int all) {
        return further > 0 && all > further ? further * ORPHAN : 0;
    }

    /// How badly the pieces `from` to `to` sit around row `a`.
    private double cost(Segment segment, Habit habit, int a, int from, int to) {
        var anchor = segment.anchors().get(a);
        if (from == to) {
            return EMPTY;
        }
        double first = segment.pieces().get(from).y();
        double last = segment.pieces().get(to - 1).y();
        double centre = switch (habit) {
            case DOWN -> first;
            case UP -> last;
            case CENTRED -> (first + last) / 2;
        };
        double cost = Math.abs(centre - (habit == Habit.CENTRED ? anchor.middle() : anchor.y()));
        for (int p = from + 1; p < to; p++) {
            cost += Math.max(
                    0, segment.pieces().get(p).y() - segment.pieces().get(p - 1).y() - pitch);
        }
        return cost + misdated(segment, a, first);
    }

    /// Where the date is printed once a day it stands on the first line of the day's first row.
    private double misdated(Segment segment, int a, double first) {
        double dateY = segment.anchors().get(a).dateY();
        boolean newDay = a == 0 || segment.anchors().get(a - 1).dateY() != dateY;
        return carried && newDay && !Double.isNaN(dateY) && Math.abs(first - dateY) > 3 ? ORPHAN : 0;
    }

    private void bind(Segment segment, Habit habit, @Nullable Entry before) {
        int[] owner = owners(segment, habit);
        for (int p = 0; p < owner.length; p++) {
            var piece = segment.pieces().get(p);
            if (owner[p] >= 0) {
                segment.anchors().get(owner[p]).narrate(piece);
            } else if (before != null && continues(segment, p, habit)) {
                before.goOn(piece);
            }
        }
    }

    private void refer(Segment segment, Habit habit) {
        int[] owner = owners(segment, habit);
        for (int p = 0; p < owner.length; p++) {
            if (owner[p] >= 0) {
                segment.anchors().get(owner[p]).refer(segment.pieces().get(p));
            }
        }
    }

    /// Text at the top of a page, above its first row, goes on from the page before.
    private boolean continues(Segment segment, int p, Habit habit) {
        if (habit != Habit.DOWN || !segment.continued()) {
            return false;
        }
        if (segment.anchors().isEmpty()) {
            return segment.onlyText() && close(segment, 0, p);
        }
        double first = segment.anchors().getFirst().y();
        int end = p;
        while (end + 1 < segment.pieces().size()
                && segment.pieces().get(end + 1).y() < first - 1) {
            end++;
        }
        return close(segment, p, end) && first - segment.pieces().get(end).y() <= Math.max(reach, apart);
    }

    private boolean close(Segment segment, int from, int to) {
        for (int i = from + 1; i <= to; i++) {
            if (segment.pieces().get(i).y() - segment.pieces().get(i - 1).y() > reach) {
                return false;
            }
        }
        return true;
    }

    /// For every piece the row it belongs to, -1 for none.
    private int[] owners(Segment segment, Habit habit) {
        int[] owner = new int[segment.pieces().size()];
        Arrays.fill(owner, -1);
        if (segment.anchors().isEmpty()) {
            return owner;
        }
        switch (habit) {
            case DOWN -> down(segment, owner);
            case UP -> up(segment, owner);
            case CENTRED -> {
                if (CentredRows.fits(segment)) {
                    new CentredRows(segment, pitch).assign(owner);
                } else {
                    down(segment, owner);
                }
            }
        }
        trim(segment, owner);
        return owner;
    }

    private void down(Segment segment, int[] owner) {
        int a = -1;
        for (int p = 0; p < owner.length; p++) {
            while (a + 1 < segment.anchors().size()
                    && segment.anchors().get(a + 1).y()
                            <= segment.pieces().get(p).y() + pitch * 0.4) {
                a++;
            }
            owner[p] = a;
        }
    }

    private void up(Segment segment, int[] owner) {
        int a = segment.anchors().size();
        for (int p = owner.length - 1; p >= 0; p--) {
            while (a > 0
                    && segment.anchors().get(a - 1).y()
                            >= segment.pieces().get(p).y() - pitch * 0.4) {
                a--;
            }
            owner[p] = a == segment.anchors().size() ? -1 : a;
        }
    }

    /// Lets go of what stands too far below the last row or above the first one.
    private void trim(Segment segment, int[] owner) {
        int last = segment.anchors().size() - 1;
        double at = segment.anchors().getLast().y();
        boolean loose = false;
        for (int p = 0; p < owner.length; p++) {
            double y = segment.pieces().get(p).y();
            if (owner[p] == last && y > at) {
                loose |= y - at > reach;
                at = y;
                owner[p] = loose ? -1 : last;
            }
        }
        at = segment.anchors().getFirst().y();
        loose = false;
        for (int p = owner.length - 1; p >= 0; p--) {
            double y = segment.pieces().get(p).y();
            if (owner[p] == 0 && y < at) {
                loose |= at - y > reach;
                at = y;
                owner[p] = loose ? -1 : 0;
            }
        }
    }
}
