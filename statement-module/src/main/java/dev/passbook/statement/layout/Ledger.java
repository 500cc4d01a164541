package dev.passbook.statement.layout;

import dev.passbook.statement.layout.Proof.Break;
import dev.passbook.statement.layout.Proof.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rows of a statement, oldest first, held against the running balance and against what the statement prints
/// about its sum.
final class Ledger {

    private final Printed printed;
    private final List<Movement> rows = new ArrayList<>();
    private final List<Break> breaks = new ArrayList<>();
    /// The balance brought forward since the last row where it is another one than the rows lead to.
    private @Nullable Long brought;
    private @Nullable Long opening;
    private int proved;
    private int turned;
    private int turnedCredits;
    /// By column, how many rows went the other way than it says.
    private final Map<Role, Integer> turnedUnder = new EnumMap<>(Role.class);

    private Ledger(Printed printed) {
        this.printed = printed;
    }

    /// Follows the balance through rows that are in order.
    static Ledger of(List<Movement> ordered, Printed printed) {
        var ledger = new Ledger(printed);
        ledger.follow(ordered);
        ledger.breaks.addAll(ledger.totals().breaks(ledger.closing()));
        return ledger;
    }

    private void follow(List<Movement> ordered) {
        Long before = null;
        var pending = new ArrayList<Movement>();
        for (Movement movement : ordered) {
            if (movement.isMarker()) {
                before = checkpoint(movement, pending, before);
                continue;
            }
            if (movement.paise() == 0
                    && (movement.balance() == null || movement.balance().equals(before))) {
                continue;
            }
            pending.add(movement);
            if (movement.balance() != null) {
                before = settle(pending, before, movement.balance());
                pending.clear();
            }
        }
        finish(pending, before);
    }

    /// A balance brought or carried between rows proves the rows before it, or shows that some are missing.
    private @Nullable Long checkpoint(Movement marker, List<Movement> pending, @Nullable Long before) {
        var found = marker.entry().marker() == Markers.Kind.TOTAL ? null : marker.carried();
        boolean between = !rows.isEmpty() || !pending.isEmpty();
        if (found == null || !between) {
            return before;
        }
        if (before != null && before + sum(pending) == found) {
            book(pending, before);
            pending.clear();
            return found;
        }
        brought = found;
        return before;
    }

    /// Rows after the last balance are proved only by a printed closing balance.
    private void finish(List<Movement> pending, @Nullable Long before) {
        var start = before == null && rows.isEmpty() ? spanned(sum(pending)) : before;
        if (start != null && printed.closings().contains(start + sum(pending))) {
            book(pending, start);
        } else {
            rows.addAll(pending);
        }
    }

    /// The printed opening balance from which the rows lead to the printed closing balance, in a table without
    /// balances.
    private @Nullable Long spanned(long sum) {
        for (long candidate : printed.values(Sum.OPENING)) {
            if (printed.closings().contains(candidate + sum)) {
                opening = candidate;
                return candidate;
            }
        }
        return null;
    }

    /// Books rows up to the next printed balance; gives that balance.
    private Long settle(List<Movement> pending, @Nullable Long balance, long found) {
        Long before = balance == null && rows.isEmpty() ? opening(pending, found) : balance;
        if (before == null) {
            rows.addAll(pending);
        } else if (!explain(pending, before, found) && !resumes(pending, before, found)) {
            var last = pending.getLast();
            long expected = before + sum(pending);
            int row = rows.size() + pending.size() - 1;
            breaks.add(broken(Kind.BALANCE, row, last.entry().page(), expected, found));
            rows.addAll(pending);
        }
        brought = null;
        return found;
    }

    /// Whether the rows lead on from the balance brought forward and not from the last row: rows are missing
    /// between.
    private boolean resumes(List<Movement> pending, long before, long found) {
        var first = pending.getFirst().entry();
        int row = rows.size();
        if (brought == null || !explain(pending, brought, found)) {
            return false;
        }
        breaks.add(broken(Kind.BALANCE, row, first.page(), before, brought));
        return true;
    }

    /// Whether the rows lead from one balance to the next: as they are, with the last one the other way, or
    /// without those that have no balance of their own.
    private boolean explain(List<Movement> pending, long before, long found) {
        var last = pending.getLast();
        long expected = before + sum(pending);
        if (expected == found) {
            book(pending, before);
        } else if (expected - 2 * last.paise() == found && last.paise() != 0) {
            turned += last.sure() ? 1 : 0;
            turnedCredits += last.sure() && last.paise() > 0 ? 1 : 0;
            turnedUnder.merge(column(last), 1, Integer::sum);
            pending.set(pending.size() - 1, last.turned());
            book(pending, before);
        } else if (before + last.paise() == found) {
            pending.subList(0, pending.size() - 1).forEach(this::ruleOut);
            book(List.of(last), before);
        } else {
            return false;
        }
        return true;
    }

    /// The printed opening balance that the first rows follow from; null when none is printed or none fits.
    private @Nullable Long opening(List<Movement> pending, long found) {
        var candidates = printed.values(Sum.OPENING);
        long last = pending.getLast().paise();
        long sum = sum(pending);
        for (long fits : new long[] {found - sum, found - sum + 2 * last, found - last}) {
            if (printed.prints(Sum.OPENING, fits)) {
                opening = fits;
                return fits;
            }
        }
        if (!candidates.isEmpty()) {
            breaks.add(broken(
                    Kind.OPENING,
                    0,
                    pending.getFirst().entry().page(),
                    found - sum,
                    candidates.iterator().next()));
        }
        return null;
    }

    private static long sum(List<Movement> movements) {
        return movements.stream().mapToLong(Movement::paise).sum();
    }

    /// A row without a balance that the balances around it leave no room for: the rest of a row that the page
    /// break cut in two, or an amount that never moved.
    private void ruleOut(Movement movement) {
        var above = rows.isEmpty() ? null : rows.getLast();
        if (above != null && above.entry().isContinuedBy(movement.entry()) && above.paise() == movement.paise()) {
            above.entry().narrate(movement.entry());
        } else {
            breaks.add(broken(Kind.ROW, rows.size(), movement.entry().page(), 0, movement.paise()));
        }
    }

    private void book(List<Movement> pending, long before) {
        long balance = before;
        for (Movement movement : pending) {
            balance += movement.paise();
            rows.add(movement.leaving(balance));
            proved++;
        }
    }

    private Break broken(Kind kind, int row, int page, long expected, long found) {
        return new Break(kind, row, page, money(expected), money(found));
    }

    /// An amount in the currency.
    BigDecimal money(long units) {
        return printed.notation().money(units);
    }

    List<Movement> rows() {
        return rows;
    }

    List<Break> breaks() {
        return breaks;
    }

    /// Whether the amounts have more decimals than are kept.
    boolean isRounded() {
        return printed.notation().isRounded();
    }

    /// How many rows the balances prove.
    int proved() {
        return proved;
    }

    /// Whether more rows than a bank's reversals explain went the other way than the page says.
    boolean isContradicted() {
        return turned * 4 > rows.size();
    }

    /// Whether rows of both sides went the other way. Where all that did are of one side, its name was misread.
    boolean isTurnedOnBothSides() {
        return turnedCredits > 0 && turnedCredits < turned;
    }

    /// How many rows went the other way than the page says.
    int turned() {
        return turned;
    }

    @Nullable
    Long opening() {
        if (opening != null) {
            return opening;
        }
        if (!rows.isEmpty() && rows.getFirst().balance() != null) {
            return rows.getFirst().balance() - rows.getFirst().paise();
        }
        return printed.values(Sum.OPENING).stream().findFirst().orElse(null);
    }

    @Nullable
    Long closing() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            var balance = rows.get(i).balance();
            if (balance != null) {
                return balance;
            }
        }
        var closing = printed.closings().stream().findFirst();
        return rows.isEmpty() ? closing.orElse(opening()) : closing.orElse(null);
    }

    /// The rows held against what the statement prints about them as a whole.
    Totals totals() {
        return new Totals(rows, printed);
    }

    /// Whether a printed opening balance says that the first row is the first one.
    boolean isOpened() {
        return opening != null;
    }

    /// Whether a printed closing balance says that the last row is the last one.
    boolean isClosed() {
        var closing = closing();
        return closing != null && Printed.contains(printed.closings(), closing);
    }

    /// Whether nothing says that the last balance is the closing one: it may be carried to another page.
    boolean isCarriedOn() {
        var closing = closing();
        return closing != null && !printed.prints(Sum.CLOSING, closing);
    }

    /// Whether opening and closing balance are both printed and the same, as they are where nothing happened.
    private boolean standsStill() {
        var openings = printed.values(Sum.OPENING);
        return openings.size() == 1 && openings.equals(printed.closings());
    }

    /// Whether every row is proved, but for the first one where no opening balance is printed and its direction is
    /// plain.
    boolean isProved() {
        if (rows.isEmpty()) {
            return breaks.isEmpty() && standsStill();
        }
        boolean anchored = opening != null
                || rows.getFirst().sure() && rows.getFirst().paise() != 0 && isTrusted(column(rows.getFirst()));
        return breaks.isEmpty()
                && anchored
                && rows.size() > (opening == null ? 1 : 0)
                && proved >= rows.size() - (opening == null ? 1 : 0);
    }

    /// The column that the amount of a row stands in.
    private static Role column(Movement row) {
        return row.entry().money().stream()
                .filter(money -> money.role().isMovement() && money.amount().paise() != 0)
                .map(Cells.Money::role)
                .findFirst()
                .orElse(Role.OTHER);
    }

    /// Whether the rows after the first one go the way that its column says, but for a few.
    private boolean isTrusted(Role column) {
        long others = rows.stream().skip(1).filter(row -> column(row) == column).count();
        return turnedUnder.getOrDefault(column, 0) * 2 <= others;
    }
}
