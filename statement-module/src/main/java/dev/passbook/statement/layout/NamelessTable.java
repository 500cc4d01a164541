package dev.passbook.statement.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds a table whose columns have no names, or names that we don't know, by what stands in them: lines that
/// begin with dates one under the other and end with amounts one under the other.
final class NamelessTable {

    private static final double SAME_EDGE = 2;
    /// Fewer lines are a letter that mentions dates and amounts.
    private static final int FEWEST_LINES = 4;
    private static final int MOST_LINES = 500;
    private static final int MOST_COLUMNS = 3;

    /// A line that looks like a row.
    private record Dated(Line line, DateHit date, List<Figure> figures) {}

    /// The right edge that amounts have in common.
    private record Edge(double left, double right, int count) {}

    private NamelessTable() {}

    /// The headers that the table could have had, best first; none where there is no table. Which of two columns
    /// of amounts is the debits' one only the arithmetic can tell.
    static List<TableHeader> headers(Leaves leaves) {
        var rows = aligned(dated(leaves));
        var edges = edges(rows);
        if (rows.size() < FEWEST_LINES || edges.isEmpty() || edges.size() > MOST_COLUMNS) {
            return List.of();
        }
        double top = top(leaves, rows.getFirst());
        return switch (edges.size()) {
            case 1 -> List.of(header(rows, edges, top, Role.AMOUNT));
            case 2 ->
                List.of(
                        header(rows, edges, top, Role.AMOUNT, Role.BALANCE),
                        header(rows, edges, top, Role.DEBIT, Role.CREDIT));
            default ->
                List.of(
                        header(rows, edges, top, Role.DEBIT, Role.CREDIT, Role.BALANCE),
                        header(rows, edges, top, Role.CREDIT, Role.DEBIT, Role.BALANCE));
        };
    }

    /// Above the first line that begins with a date where the rows do; its amount may stand on a line below.
    private static double top(Leaves leaves, Dated first) {
        var row = first.line();
        for (var page : leaves.besidesHeaders()) {
            for (Line line : page) {
                if (line.page() == row.page() && isDatedAt(line, first.date().left())) {
                    row = line.baseline() < row.baseline() ? line : row;
                }
            }
        }
        return row.baseline() - 1;
    }

    private static boolean isDatedAt(Line line, double left) {
        return !DateHit.in(line, left - SAME_EDGE, left + SAME_EDGE).isEmpty();
    }

    private static List<Dated> dated(Leaves leaves) {
        var rows = new ArrayList<Dated>();
        for (var page : leaves.besidesHeaders()) {
            for (Line line : page) {
                var row = rows.size() < MOST_LINES ? dated(line) : null;
                if (row != null) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static @Nullable Dated dated(Line line) {
        var dates = DateHit.in(line, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
        if (dates.isEmpty() || dates.getFirst().from() > 1) {
            return null;
        }
        var figures = line.figures().stream()
                .filter(figure -> !figure.amount().plain()
                        && figure.from() >= dates.getFirst().to())
                .toList();
        return figures.isEmpty() ? null : new Dated(line, dates.getFirst(), figures);
    }

    /// The rows whose dates begin where most of them do.
    private static List<Dated> aligned(List<Dated> rows) {
        List<Dated> best = List.of();
        for (Dated row : rows) {
            var same = rows.stream()
                    .filter(other -> Math.abs(other.date().left() - row.date().left()) < SAME_EDGE)
                    .toList();
            best = same.size() > best.size() ? same : best;
        }
        return best;
    }

    /// The edges that figures share, from left to right, but for those of few rows.
    private static List<Edge> edges(List<Dated> rows) {
        var edges = new ArrayList<Edge>();
        rows.stream().flatMap(row -> row.figures().stream()).forEach(figure -> add(edges, figure));
        int needed = Math.max(1, rows.size() / 25);
        return edges.stream()
                .filter(edge -> edge.count() > needed || edge.count() == rows.size())
                .sorted((a, b) -> Double.compare(a.right(), b.right()))
                .toList();
    }

    private static void add(List<Edge> edges, Figure figure) {
        double right = figure.box().right();
        for (int i = 0; i < edges.size(); i++) {
            var edge = edges.get(i);
            if (Math.abs(edge.right() - right) < SAME_EDGE) {
                edges.set(i, new Edge(Math.min(edge.left(), figure.box().left()), edge.right(), edge.count() + 1));
                return;
            }
        }
        if (edges.size() < MOST_LINES) {
            edges.add(new Edge(figure.box().left(), right, 1));
        }
    }

    private static TableHeader header(List<Dated> rows, List<Edge> edges, double top, Role... roles) {
        var first = rows.getFirst();
        var cells = new ArrayList<HeaderCell>();
        double dates =
                rows.stream().mapToDouble(row -> row.date().right()).max().orElse(0);
        cells.add(new HeaderCell("", Role.DATE, first.date().left(), dates));
        cells.add(new HeaderCell(
                "",
                Role.NARRATION,
                dates + 1,
                Math.max(dates + 2, edges.getFirst().left() - 1)));
        for (int i = 0; i < roles.length; i++) {
            cells.add(new HeaderCell(
                    "", roles[i], edges.get(i).left(), edges.get(i).right()));
        }
        return new TableHeader(first.line().page(), top, top, cells);
    }
}
