package dev.passbook.statement.anonymiser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The columns of amounts on a page, by their right edges.
final class AmountColumns {

    private static final int ENOUGH = 3;

    /// In points.
    private static final double STEP = 0.5;

    private record Column(int amounts, double top, double bottom) {

        static Column of(double baseline) {
            return new Column(1, baseline, baseline);
        }

        Column and(Column other) {
            return new Column(amounts + other.amounts, Math.min(top, other.top), Math.max(bottom, other.bottom));
        }

        boolean surrounds(double baseline) {
            return amounts >= ENOUGH && baseline >= top && baseline <= bottom;
        }
    }

    private final Map<Long, Column> columns = new HashMap<>();

    private AmountColumns() {}

    static AmountColumns of(List<Token> tokens) {
        var columns = new AmountColumns();
        tokens.stream()
                .filter(token -> Figures.isAmount(token.text()))
                .forEach(token -> columns.columns.merge(
                        edge(token), Column.of(token.word().baseline()), Column::and));
        return columns;
    }

    private static long edge(Token token) {
        return Math.round(token.word().right() / STEP);
    }

    /// Whether amounts with decimals stand above and below, and end where this ends.
    boolean surround(Token token) {
        var joined = join(join(columns.get(edge(token) - 1), columns.get(edge(token))), columns.get(edge(token) + 1));
        return joined != null && joined.surrounds(token.word().baseline());
    }

    private static @Nullable Column join(@Nullable Column one, @Nullable Column other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.and(other);
    }
}
