package dev.passbook.analysis.bounce;

import dev.passbook.analysis.bounce.Bounce.Cause;
import dev.passbook.analysis.bounce.Bounce.Kind;
import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bounce while its rows are being gathered.
final class Event {

    private static final String LENDER = "lender_transaction";

    private final Kind kind;
    private final LocalDate date;
    private final @Nullable BigDecimal amount;
    private final List<Placed> rows = new ArrayList<>();

    private Event(Kind kind, Placed first, @Nullable BigDecimal amount) {
        this.kind = kind;
        this.amount = amount;
        date = first.row().date();
        rows.add(first);
    }

    static Event returned(Kind kind, Placed row) {
        return new Event(kind, row, row.row().amount());
    }

    /// Known by its fee only.
    static Event charged(Kind kind, Placed fee) {
        return new Event(kind, fee, null);
    }

    void join(Placed row) {
        rows.add(row);
    }

    List<Placed> rows() {
        return rows;
    }

    Kind kind() {
        return kind;
    }

    LocalDate date() {
        return date;
    }

    Bounce bounce() {
        var ordered = rows.stream().sorted().map(Placed::row).toList();
        var cause = ordered.stream()
                .map(row -> Causes.of(row.narration()))
                .filter(found -> found != Cause.UNKNOWN)
                .findFirst()
                .orElse(Cause.UNKNOWN);
        boolean lender = ordered.stream().anyMatch(row -> row.description().equals(LENDER));
        return new Bounce(kind, date, amount, cause, lender, ordered);
    }

    /// A row with its place in the ledger.
    record Placed(int place, LedgerRow row) implements Comparable<Placed> {

        @Override
        public int compareTo(Placed other) {
            return Integer.compare(place, other.place);
        }
    }
}
