package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;

/// Cuts a table into columns by its names and by what stands under them: numbers by the edge they share, dates by
/// what they say, texts by the gutter between them.
final class ColumnCuts {

    private static final int MOST_LINES = 1500;
    private static final int MOST_VOTES = 300;
    /// An empty stretch this wide before the name of a column is what parts it from the one before.
    private static final int GUTTER = 5;
    /// `DD`, `VIS`, `ATM`.
    static final int LONGEST_CODE = 3;
    /// How much wider `26 September 2023` is than the shortest of its kind, `26 May 2023`.
    private static final double LONGEST_MONTH = 1.7;
    /// A wider gap, as a share of the letters' height, parts columns and not words.
    private static final double SPACE = 0.9;

    private final List<Line> lines;
    private final List<Column> columns;

    private ColumnCuts(TableHeader header, List<Line> lines) {
        this.lines = lines.subList(0, Math.min(lines.size(), MOST_LINES));
        this.columns = new ArrayList<>(header.cells().stream().map(Column::of).toList());
    }

    /// The columns under a header, learnt from the lines of its table.
    static Columns learn(TableHeader header, List<Line> lines) {
        var cuts = new ColumnCuts(header, lines);
        cuts.learnDates();
        cuts.learnMoney();
        double[] at = cuts.cut();
        return new Columns(List.copyOf(cuts.columns), at, cuts.codes(at, header), false);
    }

    private void learnDates() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role().isDate()) {
                double low =
                        i == 0 ? Double.NEGATIVE_INFINITY : columns.get(i - 1).headCentre();
                double high = i + 1 == columns.size()
                        ? Double.POSITIVE_INFINITY
                        : columns.get(i + 1).headCentre();
                var hits = lines.stream()
                        .flatMap(line -> DateHit.in(line, low, high).stream())
                        .toList();
                learn(i, mostAligned(own(hits, i), columns.get(i)), false);
            }
        }
    }

    /// The dates to which the name of no other column of dates lies nearer, where there are some.
    private List<DateHit> own(List<DateHit> hits, int i) {
        var own = hits.stream()
                .filter(hit -> columns.stream()
                        .filter(column -> column.role().isDate())
                        .allMatch(column -> off(hit, columns.get(i)) <= off(hit, column)))
                .toList();
        return own.isEmpty() ? hits : own;
    }

    /// The dates that begin where most of them begin; dates inside narrations begin anywhere, and titles run on.
    private static List<double[]> mostAligned(List<DateHit> hits, Column column) {
        if (hits.isEmpty()) {
            return List.of();
        }
        var model = model(hits, column);
        var together = hits.stream().filter(hit -> aligned(hit, model)).toList();
        double[] widths = together.stream()
                .mapToDouble(hit -> hit.right() - hit.left())
                .sorted()
                .toArray();
        double widest = widths[widths.length / 2] * LONGEST_MONTH + 4;
        return together.stream()
                .filter(hit -> hit.right() - hit.left() <= widest)
                .map(hit -> new double[] {hit.left(), hit.right()})
                .toList();
    }

    /// The date that the most others stand in line with; of two the one nearer to the column's name.
    private static DateHit model(List<DateHit> hits, Column column) {
        var best = hits.getFirst();
        int most = -1;
        for (DateHit hit : hits) {
            int votes = 0;
            for (int j = 0; j < Math.min(hits.size(), MOST_VOTES); j++) {
                votes += aligned(hit, hits.get(j)) ? 1 : 0;
            }
            if (votes > most || votes == most && off(hit, column) < off(best, column)) {
                best = hit;
                most = votes;
            }
        }
        return best;
    }

    private static double off(DateHit hit, Column column) {
        return Math.abs((hit.left() + hit.right()) / 2 - column.headCentre());
    }

    private static boolean aligned(DateHit a, DateHit b) {
        return Math.abs(a.left() - b.left()) < 3 || Math.abs(a.left() + a.right() - b.left() - b.right()) < 4;
    }

    private void learn(int i, List<double[]> cells, boolean plain) {
        columns.set(
                i,
                columns.get(i)
                        .holding(
                                cells.stream().mapToDouble(cell -> cell[0]).toArray(),
                                cells.stream().mapToDouble(cell -> cell[1]).toArray(),
                                plain));
    }

    private void learnMoney() {
        var dressed = new ArrayList<List<double[]>>();
        var plain = new ArrayList<List<double[]>>();
        for (int i = 0; i < columns.size(); i++) {
            dressed.add(new ArrayList<>());
            plain.add(new ArrayList<>());
        }
        for (Line line : lines) {
            boolean dated = isDated(line);
            for (Figure figure : !dated && isForeign(line) ? List.<Figure>of() : line.figures()) {
                if (!figure.amount().plain()) {
                    sample(figure, dated, dressed);
                } else if (dated) {
                    sample(figure, false, plain);
                }
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role().isMoney()) {
                boolean digits = dressed.get(i).isEmpty();
                learn(i, digits ? plain.get(i) : dressed.get(i), digits);
            }
        }
    }

    private void sample(Figure figure, boolean dated, List<List<double[]>> cells) {
        double left = figure.box().left();
        double right = figure.box().right();
        int i = Columns.nearest(columns, left, right);
        if (i >= 0
                && columns.get(i).role().isMoney()
                && (dated || columns.get(i).offName(left, right) == 0)) {
            cells.get(i).add(new double[] {left, right});
        }
    }

    /// Whether the line begins a row; a number in another line may belong to its narration.
    private boolean isDated(Line line) {
        for (Column column : columns) {
            if (column.role() == Role.DATE && column.hasData()) {
                return !DateHit.in(line, column.left() - 3, column.left() + 12).isEmpty();
            }
        }
        return false;
    }

    private double[] cut() {
        double[] at = new double[columns.size() - 1];
        for (int i = 0; i < at.length; i++) {
            at[i] = between(columns.get(i), columns.get(i + 1));
        }
        return at;
    }

    private double between(Column a, Column b) {
        boolean fixedLeft = a.role().isDate() || a.role().isMoney();
        boolean fixedRight = b.role().isDate() || b.role().isMoney();
        if (fixedLeft && a.hasData()) {
            double free = b.hasData() && fixedRight ? (a.right() + b.left()) / 2 : a.right() + 0.5;
            return Math.max(free, a.right() - 0.5);
        }
        if (fixedRight) {
            double edge = b.hasData() ? Math.min(b.left(), fixedLeft ? b.left() : b.headLeft() + 40) : b.headLeft();
            return fixedLeft ? (a.headRight() + edge) / 2 : edge - 0.5;
        }
        return fixedLeft ? (a.headRight() + b.headLeft()) / 2 : gutter(a, b);
    }

    /// The last wide stretch before the name of a column of text that the fewest words cross; the cut is at its
    /// right end, because the text before it is the one that varies in length.
    private double gutter(Column a, Column b) {
        int low = (int) Math.floor(a.headLeft());
        int high = (int) Math.ceil(Math.max(b.headRight(), low + 2));
        int[] crossed = crossings(low, high);
        int least = Integer.MAX_VALUE;
        for (int x = 0; x < crossed.length; x++) {
            least = Math.min(least, crossed[x]);
        }
        int bestEnd = crossed.length;
        int bestLength = -1;
        for (int x = 0, run = 0; x <= crossed.length; x++) {
            if (x < crossed.length && crossed[x] == least) {
                run++;
            } else {
                boolean before = run > 0 && low + x - run < b.headLeft();
                if (before && (run > bestLength || run >= GUTTER)) {
                    bestLength = run;
                    bestEnd = x;
                }
                run = 0;
            }
        }
        boolean open = bestLength >= GUTTER && low + bestEnd > b.headLeft();
        return open ? b.headLeft() - 0.5 : low + bestEnd - Math.min(1.0, bestLength / 2.0);
    }

    private int[] crossings(int low, int high) {
        int[] crossed = new int[high - low];
        for (Line line : lines) {
            for (Word word : isForeign(line) ? List.<Word>of() : line.words()) {
                int from = Math.max(0, (int) Math.floor(word.left()) - low);
                int to = Math.min(crossed.length, (int) Math.ceil(word.right()) - low);
                for (int x = from; x < to; x++) {
                    crossed[x]++;
                }
            }
        }
        return crossed;
    }

    /// Whether the line begins under the date without being one: a footer, a sentence across the columns.
    private boolean isForeign(Line line) {
        for (Column column : columns) {
            if (column.role() == Role.DATE && column.hasData()) {
                return line.left() < column.right() && !isDated(line);
            }
        }
        return false;
    }

    /// Where the short codes end that stand before the narration under a name like `Payment type and details`.
    private double codes(double[] at, TableHeader header) {
        int narration = header.indexOf(Role.NARRATION);
        if (narration < 0
                || !HeaderWords.words(header.cells().get(narration).text()).contains("type")) {
            return Double.NEGATIVE_INFINITY;
        }
        var pairs = new ArrayList<Double>();
        for (Line line : lines) {
            if (line.figures().isEmpty()) {
                continue;
            }
            var words =
                    within(line, narration == 0 ? 0 : at[narration - 1], narration < at.length ? at[narration] : 1e9);
            if (words.size() > 1
                    && words.getFirst().text().length() <= LONGEST_CODE
                    && !Amounts.isBlank(words.get(1).text())
                    && words.get(1).left() - words.getFirst().right()
                            > SPACE * words.getFirst().fontSize()
                    && Math.abs(words.getFirst().left()
                                    - header.cells().get(narration).left())
                            < 5) {
                pairs.add(words.get(1).left());
            }
        }
        double details = commonest(pairs);
        return Double.isNaN(details) ? Double.NEGATIVE_INFINITY : details - 1;
    }

    private static double commonest(List<Double> values) {
        double best = Double.NaN;
        long most = Math.max(1, values.size() / 3);
        for (double value : values) {
            long same =
                    values.stream().filter(other -> Math.abs(other - value) < 2).count();
            if (same > most) {
                most = same;
                best = value;
            }
        }
        return best;
    }

    private static List<Word> within(Line line, double low, double high) {
        return line.words().stream()
                .filter(word -> word.left() >= low && word.left() < high)
                .toList();
    }
}
