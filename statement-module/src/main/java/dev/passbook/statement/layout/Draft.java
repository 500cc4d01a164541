package dev.passbook.statement.layout;

import dev.passbook.statement.Direction;
import dev.passbook.statement.layout.Reading.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One reading of a table, still to be compared with others.
///
/// @param ledger the rows as movements, followed by the balance
/// @param calendar the statement's habits in writing dates
/// @param rows the same rows, those whose date could be read
/// @param orphanFigures how many lines with an amount belong to no row
/// @param unreadDates how many rows have something unread where their date should stand
/// @param completeness what is left to doubt of rows that follow one another
record Draft(
        Ledger ledger,
        Calendar calendar,
        List<Row> rows,
        int orphanFigures,
        int unreadDates,
        Completeness completeness) {

    private static final int PROVED = 1 << 24;

    static Draft of(Ledger ledger, Calendar calendar, RowAssembly.Rows read, Completeness completeness) {
        var rows = new ArrayList<Row>();
        LocalDate before = null;
        for (Movement movement : ledger.rows()) {
            var row = row(movement, ledger, calendar, before);
            if (row != null) {
                rows.add(row);
                before = row.date();
            }
        }
        return new Draft(ledger, calendar, rows, read.orphanFigures(), read.unreadDates(), completeness);
    }

    private static @Nullable Row row(Movement movement, Ledger ledger, Calendar calendar, @Nullable LocalDate before) {
        var entry = movement.entry();
        var date = entry.date() == null ? null : calendar.resolve(entry.date(), before);
        if (date == null || movement.paise() == 0) {
            return null;
        }
        return new Row(
                date,
                entry.valueDate() == null ? null : calendar.resolve(entry.valueDate(), date),
                entry.narrationText(),
                entry.referenceText(),
                movement.paise() > 0 ? Direction.CREDIT : Direction.DEBIT,
                ledger.money(Math.abs(movement.paise())),
                movement.balance() == null ? null : ledger.money(movement.balance()),
                entry.place());
    }

    boolean isProved() {
        return ledger.isProved();
    }

    boolean isUnbroken() {
        return ledger.breaks().isEmpty();
    }

    /// Whether it has every row of the other reading, and others, be it only amounts that it could not read.
    boolean extendsBeyond(Draft other) {
        boolean more = rows.size() > other.rows.size() || orphanFigures > other.orphanFigures;
        return more && lines().containsAll(other.lines());
    }

    private Set<List<Integer>> lines() {
        return rows.stream()
                .map(row -> List.of(row.place().page(), row.place().line()))
                .collect(Collectors.toSet());
    }

    /// Whether most rows print a balance.
    boolean hasBalances() {
        long printed = ledger.rows().stream()
                .filter(row -> row.entry().prints(Role.BALANCE))
                .count();
        return printed > 1 && printed * 2 > ledger.rows().size();
    }

    /// Proved readings come first, then those that prove and read more.
    int score() {
        return (isProved() ? PROVED : 0)
                + ledger.proved() * 3
                + rows.size()
                - ledger.turned()
                - ledger.breaks().size();
    }

    /// The closing balance in paise; nothing where there is none.
    long closing() {
        var closing = ledger.closing();
        return closing == null ? 0 : closing;
    }

    Table table() {
        var opening = ledger.opening();
        var closing = ledger.closing();
        return new Table(
                rows,
                opening == null ? null : ledger.money(opening),
                closing == null ? null : ledger.money(closing),
                proof());
    }

    private Proof proof() {
        if (!ledger.breaks().isEmpty()) {
            return new Proof.Discrepancy(ledger.breaks());
        }
        var doubt = doubt();
        return doubt == null ? new Proof.Verified() : new Proof.Unverifiable(doubt);
    }

    private @Nullable String doubt() {
        if (unreadDates > 0) {
            return "Some dates could not be read";
        }
        if (rows.size() < ledger.rows().size()) {
            return calendar.lacksYear(Movement.dates(ledger.rows()))
                    ? "The statement prints no year"
                    : "Some dates or amounts could not be read";
        }
        if (orphanFigures > 0 && !(ledger.isClosed() && ledger.isOpened())) {
            return "Amounts are left that belong to no row";
        }
        if (!ledger.isProved()) {
            return unproved();
        }
        if (ledger.isContradicted()) {
            return "The balances move the other way than the amounts are printed";
        }
        if (calendar.assumed() && calendar.from() != null) {
            return "The statement prints no year; %d is assumed"
                    .formatted(calendar.from().getYear());
        }
        if (ledger.isRounded()) {
            return "The amounts have three decimals and are kept in two";
        }
        if (calendar.ambiguous()) {
            return "Days and months can be mistaken for each other";
        }
        return completeness.doubt(rows);
    }

    private String unproved() {
        if (rows.isEmpty()) {
            return "The statement lists no transactions";
        }
        if (rows.size() == 1 && rows.getFirst().balance() != null) {
            return "No balance is printed before the only transaction";
        }
        return ledger.proved() == 0 ? "There are no balances to follow" : "Not every row has a balance that proves it";
    }
}
