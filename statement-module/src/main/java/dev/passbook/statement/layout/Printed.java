package dev.passbook.statement.layout;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a statement prints about its sum: opening and closing balances and totals, in marker rows, beside labels
/// and under labels. Several values may stand for one thing (a page total and the total); one that agrees is
/// enough.
final class Printed {

    private final Map<Sum, Set<Long>> values = new EnumMap<>(Sum.class);

    private final Notation notation;

    private Printed(Notation notation) {
        this.notation = notation;
        for (Sum sum : Sum.values()) {
            values.put(sum, new LinkedHashSet<>());
        }
    }

    /// @param labelled what labels say anywhere in the document
    static Printed of(
            List<LabelledSums.Found> labelled, List<Movement> movements, boolean newestFirst, Notation notation) {
        var printed = new Printed(notation);
        printed.markers(movements, newestFirst);
        labelled.forEach(found -> printed.add(found.sum(), found.value()));
        return printed;
    }

    /// The same with the balances as debts.
    Printed overdrawn() {
        var turned = new Printed(notation);
        for (Sum sum : Sum.values()) {
            values(sum).forEach(value -> turned.add(sum, sum.isBalance() ? -value : value));
        }
        return turned;
    }

    /// How the amounts are written.
    Notation notation() {
        return notation;
    }

    Set<Long> values(Sum sum) {
        return values.getOrDefault(sum, Set.of());
    }

    /// The balances that the last row may lead to: those said to be the closing one, and the one carried on from
    /// it.
    Set<Long> closings() {
        var closings = new LinkedHashSet<>(values(Sum.CLOSING));
        closings.addAll(values(Sum.CARRIED));
        return closings;
    }

    /// Whether nothing printed contradicts the value.
    boolean agrees(Sum sum, long value) {
        return values(sum).isEmpty() || prints(sum, value);
    }

    /// Whether the value is printed, be it that of a debt without its sign.
    boolean prints(Sum sum, long value) {
        return contains(values(sum), value);
    }

    /// Whether the value is one of them, be it that of a debt without its sign.
    static boolean contains(Set<Long> values, long value) {
        return values.contains(value) || value < 0 && values.contains(-value);
    }

    private void add(Sum sum, long value) {
        values.getOrDefault(sum, new LinkedHashSet<>()).add(value);
    }

    private void markers(List<Movement> movements, boolean newestFirst) {
        var ordered = newestFirst ? movements.reversed() : movements;
        addFirst(Sum.OPENING, ordered, Markers.Kind.OPENING);
        addFirst(Sum.CARRIED, ordered.reversed(), Markers.Kind.CARRIED);
        addFirst(Sum.CLOSING, ordered.reversed(), Markers.Kind.CLOSING);
        long debits = 0;
        long credits = 0;
        for (Movement movement : movements) {
            if (movement.entry().marker() == Markers.Kind.TOTAL) {
                debits += total(movement.entry(), Role.DEBIT, Sum.DEBITS);
                credits += total(movement.entry(), Role.CREDIT, Sum.CREDITS);
            }
        }
        if (debits != 0 && credits != 0) {
            add(Sum.DEBITS, debits);
            add(Sum.CREDITS, credits);
        }
    }

    private void addFirst(Sum sum, List<Movement> movements, Markers.Kind... kinds) {
        for (Movement movement : movements) {
            if (!movement.isMarker() && movement.paise() != 0) {
                return;
            }
            var balance = List.of(kinds).contains(movement.entry().marker()) ? movement.carried() : null;
            if (balance != null) {
                add(sum, balance);
                return;
            }
        }
    }

    /// A row of totals counts when it fills both sides.
    private long total(Entry entry, Role role, Sum sum) {
        Long found = figure(entry, role);
        if (found == null || figure(entry, Role.DEBIT) == null || figure(entry, Role.CREDIT) == null) {
            return 0;
        }
        add(sum, found);
        return found;
    }

    private static @Nullable Long figure(Entry entry, Role role) {
        for (var money : entry.money()) {
            if (money.role() == role) {
                return money.amount().paise();
            }
        }
        return null;
    }
}
