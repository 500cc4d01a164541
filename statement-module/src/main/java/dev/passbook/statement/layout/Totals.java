package dev.passbook.statement.layout;

import dev.passbook.statement.layout.Proof.Break;
import dev.passbook.statement.layout.Proof.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rows of a statement held against the closing balance, the sums and the counts that it prints.
///
/// @param rows oldest first
record Totals(List<Movement> rows, Printed printed) {

    /// What contradicts the rows.
    List<Break> breaks(@Nullable Long closing) {
        var breaks = new ArrayList<Break>();
        var closings = printed.closings();
        if (closing != null && !closings.isEmpty() && !Printed.contains(closings, closing)) {
            breaks.add(broken(Kind.CLOSING, closing, closings));
        }
        if (!agrees(Sum.DEBITS, Role.DEBIT, -1)) {
            breaks.add(broken(Kind.DEBITS, byDirection(-1), printed.values(Sum.DEBITS)));
        }
        if (!agrees(Sum.CREDITS, Role.CREDIT, 1)) {
            breaks.add(broken(Kind.CREDITS, byDirection(1), printed.values(Sum.CREDITS)));
        }
        return breaks;
    }

    /// A total may be of the rows by direction, or of a column with its reversals printed as negative amounts.
    private boolean agrees(Sum sum, Role column, int sign) {
        return printed.agrees(sum, byDirection(sign)) || printed.agrees(sum, Math.abs(byColumn(column)));
    }

    private long byDirection(int sign) {
        return rows.stream()
                .mapToLong(Movement::paise)
                .filter(paise -> paise * sign > 0)
                .map(Math::abs)
                .sum();
    }

    private long byColumn(Role column) {
        return rows.stream()
                .flatMap(row -> row.entry().money().stream())
                .filter(money -> money.role() == column)
                .mapToLong(money -> money.amount().paise())
                .sum();
    }

    private Break broken(Kind kind, long expected, Set<Long> found) {
        int page = rows.isEmpty() ? 1 : rows.getLast().entry().page();
        var notation = printed.notation();
        return new Break(
                kind,
                rows.size(),
                page,
                notation.money(expected),
                notation.money(found.iterator().next()));
    }

    /// The reason to doubt the rows where the statement counts others; null when it counts the same or none.
    @Nullable
    String doubt() {
        if (!printed.agrees(Sum.COUNT, rows.size())) {
            return "The statement counts %d transactions, %d were read"
                    .formatted(printed.values(Sum.COUNT).iterator().next(), rows.size());
        }
        long debits = rows.stream().filter(row -> row.paise() < 0).count();
        boolean agrees =
                printed.agrees(Sum.DEBIT_COUNT, debits) && printed.agrees(Sum.CREDIT_COUNT, rows.size() - debits);
        return agrees || countsAll() ? null : "The statement counts other numbers of debits and credits than were read";
    }

    /// Whether the printed counts are of as many rows; a reversal may be counted on either side.
    private boolean countsAll() {
        return printed.values(Sum.DEBIT_COUNT).stream()
                .anyMatch(debits -> printed.values(Sum.CREDIT_COUNT).contains(rows.size() - debits));
    }
}
