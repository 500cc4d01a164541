package dev.passbook.statement.ledger;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays the rows of a statement into the ledger of its account. A row that the ledger has already is kept once;
/// like rows within one statement are kept as often as that statement has them, because nobody prints a row
/// twice: they are repeats.
///
/// Both sides are in order, oldest first, and keep it. Where the ledger and the statement each have rows of their
/// own between two that they share, the days decide, and on one day the balance: what follows from the one before
/// comes next.
final class LedgerMerge {

    /// A place in the merged ledger: taken by a row of the ledger, of the statement, or of both.
    ///
    /// @param known the index in the ledger, [#NONE] for a new row
    /// @param incoming the index in the statement, [#NONE] for a row that it does not show
    record Slot(int known, int incoming) {

        static final int NONE = -1;

        /// Whether the ledger does not have the row yet.
        boolean isNew() {
            return known == NONE;
        }

        /// Whether the statement shows the row.
        boolean isShown() {
            return incoming != NONE;
        }
    }

    private final List<Entry> known;
    private final List<Entry> incoming;
    private final int[] shared;
    private final boolean[] placed;
    private final List<Slot> merged = new ArrayList<>();
    private @Nullable BigDecimal balance;

    private LedgerMerge(List<Entry> known, List<Entry> incoming) {
        this.known = known;
        this.incoming = incoming;
        this.shared = shared(known, incoming);
        this.placed = new boolean[known.size()];
    }

    static List<Slot> merge(List<Entry> known, List<Entry> incoming) {
        return new LedgerMerge(known, incoming).merge();
    }

    private List<Slot> merge() {
        int next = 0;
        for (int row = 0; row < incoming.size(); row++) {
            if (shared[row] == Slot.NONE) {
                next = placeKnown(next, endOfBlock(next, row), row);
                place(new Slot(Slot.NONE, row), incoming.get(row));
            } else {
                next = placeKnown(next, Math.max(next, shared[row]), Slot.NONE);
                place(new Slot(shared[row], row), incoming.get(row));
                placed[shared[row]] = true;
            }
        }
        placeKnown(next, known.size(), Slot.NONE);
        return merged;
    }

    /// Rows of the ledger up to `end` come first, but not those that must come after a new row of the statement.
    private int placeKnown(int from, int end, int before) {
        int next = from;
        while (next < end && (before == Slot.NONE || placed[next] || comesFirst(next, before))) {
            if (!placed[next]) {
                place(new Slot(next, Slot.NONE), known.get(next));
                placed[next] = true;
            }
            next++;
        }
        return next;
    }

    private boolean comesFirst(int ledgerRow, int statementRow) {
        var ours = known.get(ledgerRow);
        var theirs = incoming.get(statementRow);
        int days = ours.date().compareTo(theirs.date());
        return days == 0 ? !theirs.follows(balance) || ours.follows(balance) : days < 0;
    }

    /// A new row stays before the next row that both have.
    private int endOfBlock(int from, int row) {
        for (int later = row + 1; later < incoming.size(); later++) {
            if (shared[later] != Slot.NONE) {
                return Math.max(from, shared[later]);
            }
        }
        return known.size();
    }

    private void place(Slot slot, Entry entry) {
        merged.add(slot);
        balance = entry.balance();
    }

    /// For each row of the statement the row of the ledger that it is: the first like one to the first, the
    /// second to the second.
    private static int[] shared(List<Entry> known, List<Entry> incoming) {
        Map<Entry, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < known.size(); i++) {
            places.computeIfAbsent(known.get(i), _ -> new ArrayDeque<>()).add(i);
        }
        var shared = new int[incoming.size()];
        for (int i = 0; i < shared.length; i++) {
            var like = places.get(incoming.get(i));
            shared[i] = like == null || like.isEmpty() ? Slot.NONE : like.poll();
        }
        return shared;
    }
}
