package dev.passbook.statement.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parts the accounts of a combined statement whose tables have the same columns: after a closing balance, an
/// opening balance that is another one begins another account.
///
/// @param longest the rows of the account that has most of them, the rests of rows that repeat their date joined
/// to
///     the
/// row above
/// @param others the rows of the other ones
record CombinedTables(List<Movement> longest, List<List<Movement>> others) {

    static CombinedTables of(List<Movement> movements) {
        var parts = parts(movements);
        var longest = parts.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        return new CombinedTables(
                joined(longest), parts.stream().filter(part -> part != longest).toList());
    }

    /// Whether other rows lie before or after those of the account and not among its days, as they do when they
    /// are its own and a page between is missing.
    boolean isTorn(Calendar calendar) {
        if (others.isEmpty()) {
            return false;
        }
        var days = Movement.dates(longest).stream().sorted(calendar::compare).toList();
        return !days.isEmpty()
                && others.stream()
                        .map(part -> Movement.dates(part).stream()
                                .sorted(calendar::compare)
                                .toList())
                        .anyMatch(part -> !part.isEmpty()
                                && (calendar.compare(part.getFirst(), days.getLast()) >= 0
                                        || calendar.compare(part.getLast(), days.getFirst()) <= 0));
    }

    private static List<List<Movement>> parts(List<Movement> movements) {
        var parts = new ArrayList<List<Movement>>();
        var open = new ArrayList<Movement>();
        Long closed = null;
        for (Movement movement : movements) {
            var entry = movement.entry();
            var balance = movement.isMarker() ? movement.carried() : null;
            if (entry.marker() == Markers.Kind.OPENING
                    && closed != null
                    && balance != null
                    && !closed.equals(balance)) {
                parts.add(open);
                open = new ArrayList<>();
            }
            open.add(movement);
            closed = entry.marker() == Markers.Kind.CLOSING ? balance : entry.isMarker() ? closed : null;
        }
        parts.add(open);
        return parts;
    }

    private static List<Movement> joined(List<Movement> movements) {
        var joined = new ArrayList<Movement>(movements.size());
        for (Movement movement : movements) {
            if (!joined.isEmpty() && movement.entry().isRestOf(joined.getLast().entry())) {
                joined.getLast().entry().narrate(movement.entry());
            } else {
                joined.add(movement);
            }
        }
        return joined;
    }
}
