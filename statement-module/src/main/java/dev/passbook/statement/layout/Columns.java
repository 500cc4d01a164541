package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.List;

/// The columns of a table once they are cut: which one a figure, a date or a word belongs to.
///
/// @param columns from left to right
/// @param cuts where one column ends for text and the next begins; one fewer than there are columns
/// @param codes where the short codes at the left of the narration end; the narration's left edge when it has none
/// @param flow whether there are no columns on the page, only their order: date, text, amount, balance, one after
///     the other
record Columns(List<Column> columns, double[] cuts, double codes, boolean flow) {

    private static final double ON_EDGE = 2.5;
    /// How far a date may go beyond the others, in points.
    private static final double LONGER_DATE = 12;
    /// The same as a share of their width: September among Mays.
    private static final double LONGER_MONTH = 0.5;

    /// The same columns for a page that prints them one after the other without aligning them.
    Columns flowing() {
        return new Columns(columns, cuts, codes, true);
    }

    int indexOf(Role role) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    /// The money column that a figure stands in, -1 when in none.
    int money(Figure figure) {
        int best = onEdge(figure);
        return best >= 0 ? best : nearName(figure);
    }

    /// Whether the cells of the column, of which there is none at -1, are digits alone.
    boolean holdPlain(int column) {
        return column >= 0 && columns.get(column).plain();
    }

    private int onEdge(Figure figure) {
        int best = -1;
        double least = figure.amount().plain() ? ON_EDGE / 2 : ON_EDGE;
        for (int i = 0; i < columns.size(); i++) {
            double off = columns.get(i).role().isMoney()
                    ? columns.get(i).offEdge(figure.box().left(), figure.box().right())
                    : Double.POSITIVE_INFINITY;
            if (off < least) {
                best = i;
                least = off;
            }
        }
        return best;
    }

    /// Plain digits and figures off every edge count only where no text column claims them.
    private int nearName(Figure figure) {
        int i = nearest(columns, figure.box().left(), figure.box().right());
        if (i < 0 || !columns.get(i).role().isMoney()) {
            return -1;
        }
        var column = columns.get(i);
        boolean under = column.offName(figure.box().left(), figure.box().right()) == 0;
        boolean within = column.hasData()
                && figure.box().left() >= column.left() - 1
                && figure.box().right() <= column.right() + 1;
        if (figure.amount().plain()) {
            return under && column.plain() ? i : -1;
        }
        return under || within || !column.hasData() ? i : -1;
    }

    /// The column whose name lies nearest.
    static int nearest(List<Column> columns, double left, double right) {
        int best = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            double off = column.offName(left, right);
            if (off == 0) {
                off = -Math.min(right, column.headRight()) + Math.max(left, column.headLeft());
            }
            if (off < least) {
                best = i;
                least = off;
            }
        }
        return best;
    }

    /// The column that a word of text falls into.
    int text(Word word) {
        double x = Math.min(word.left() + 1, (word.left() + word.right()) / 2);
        int i = 0;
        while (i < cuts.length && x >= cuts[i]) {
            i++;
        }
        return i;
    }

    /// Whether the date stands in the given date column.
    boolean holds(int column, DateHit hit) {
        var dates = columns.get(column);
        if (!dates.hasData()) {
            return dates.offName(hit.left(), hit.right()) == 0;
        }
        if (hit.right() > dates.right() + Math.max(LONGER_DATE, LONGER_MONTH * (dates.right() - dates.left()))) {
            return false;
        }
        return hit.left() >= dates.left() - 4 && hit.left() <= dates.left() + 4
                || dates.offEdge(hit.left(), hit.right()) <= 4;
    }
}
