package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.ReaderThreads;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads one table of a document from its lines to its ledger.
final class TableReading {

    /// One or two rows that contradict their columns say nothing of the sign of the balance.
    private static final int FEWEST_OVERDRAWN = 3;

    private final Section section;
    private final Leaves leaves;
    private final Surroundings surroundings;
    private final @Nullable LocalDate made;

    private TableReading(Section section, Leaves leaves, @Nullable LocalDate made) {
        this.section = section;
        this.leaves = leaves;
        this.surroundings = new Surroundings(leaves.above(section.header()));
        this.made = made;
    }

    /// The reading by columns; with dates that are carried down, or by the mere order of the figures, where only
    /// that is proved.
    ///
    /// @param made the day by which the document was made, for dates without a year; null when nobody knows
    static Draft of(Section section, Leaves leaves, @Nullable LocalDate made) {
        ReaderThreads.stopIfTold();
        var reading = new TableReading(section, leaves, made);
        var aligned = reading.learn();
        var draft = reading.by(aligned, false);
        return draft.isProved()
                ? draft
                : Stream.<Supplier<Draft>>of(() -> reading.by(aligned, true), () -> reading.by(flowing(aligned), false))
                        .map(Supplier::get)
                        .filter(Draft::isProved)
                        .findFirst()
                        .orElse(draft);
    }

    private static Map<TableHeader, Columns> flowing(Map<TableHeader, Columns> aligned) {
        var flowing = new HashMap<TableHeader, Columns>();
        aligned.forEach((header, columns) -> flowing.put(header, columns.flowing()));
        return flowing;
    }

    private Map<TableHeader, Columns> learn() {
        var columns = new HashMap<TableHeader, Columns>();
        section.headers().forEach(header -> columns.put(header, ColumnCuts.learn(header, section.under(header))));
        return columns;
    }

    private Draft by(Map<TableHeader, Columns> columns, boolean carriedAnyway) {
        var rows = RowAssembly.of(section.parts(), columns, carriedAnyway);
        RowBinding.bind(rows);
        CutLines.mend(rows.entries());
        var tables = CombinedTables.of(Movements.of(rows.entries(), section.header()));
        var movements = tables.longest();
        var habits = habits(movements);
        boolean newestFirst = PrintOrder.isNewestFirst(rowsOf(movements), habits);
        var ordered = byDay(newestFirst ? movements.reversed() : movements, habits);
        var ledger = ledger(ordered, newestFirst);
        boolean assumed = made != null && habits.lacksYear(Movement.dates(ledger.rows()));
        var calendar = assumed ? habits.madeBy(Objects.requireNonNull(made), Movement.dates(ledger.rows())) : habits;
        var completeness = new Completeness(
                ledger, leaves.numbers(), newestFirst, tables.isTorn(habits), surroundings.period(calendar));
        return Draft.of(ledger, calendar, rows, completeness);
    }

    /// The years are those of the period, where one is printed: letters in front of a statement have dates, too.
    private Calendar habits(List<Movement> movements) {
        var habits = Calendar.of(Movement.dates(movements), surroundings.dates(), leaves::countedIn);
        var period = surroundings.period(habits);
        return period == null ? habits : habits.covering(period);
    }

    /// Rows without balances in the order of their days, because some banks list deposits and withdrawals one
    /// after the other.
    private static List<Movement> byDay(List<Movement> movements, Calendar calendar) {
        boolean free = movements.stream()
                .allMatch(m ->
                        m.isMarker() ? m.entry().marker() == Markers.Kind.TOTAL : m.balance() == null && m.hasYear());
        if (!free) {
            return movements;
        }
        var ordered = new ArrayList<>(rowsOf(movements));
        ordered.sort((a, b) -> a.compareByDay(b, calendar));
        movements.stream().filter(Movement::isMarker).forEach(ordered::add);
        return ordered;
    }

    private static List<Movement> rowsOf(List<Movement> movements) {
        return movements.stream().filter(m -> !m.isMarker()).toList();
    }

    /// The ledger of rows that are oldest first; with the balances the other way up when most rows contradict
    /// their columns and hardly any does then, as on an overdraft whose balance is printed without a sign.
    private Ledger ledger(List<Movement> ordered, boolean newestFirst) {
        var printed =
                Printed.of(leaves.sums(), newestFirst ? ordered.reversed() : ordered, newestFirst, leaves.notation());
        var ledger = Ledger.of(ordered, printed);
        int rows = rowsOf(ordered).size();
        boolean signed = ordered.stream().anyMatch(movement -> movement.entry().hasSignedBalance());
        if (signed
                || ledger.turned() * 2 <= rows
                || rows < FEWEST_OVERDRAWN
                || !ledger.isTurnedOnBothSides()
                || !section.header().isNamed()) {
            return ledger;
        }
        var overdrawn = Ledger.of(ordered.stream().map(Movement::overdrawn).toList(), printed.overdrawn());
        return overdrawn.isContradicted() ? ledger : overdrawn;
    }
}
