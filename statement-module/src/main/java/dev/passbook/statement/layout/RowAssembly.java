package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.ReaderThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Turns the sorted lines of a table into rows and leaves the pieces of narration to be bound to them. A row
/// begins with a date, or, where the date is printed once a day, with an amount.
final class RowAssembly {

    /// An amount further below its date than this many letter heights belongs to something else.
    private static final double REACH = 7;

    private final boolean carried;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private int orphanFigures;
    private int unreadDates;
    private List<Entry> anchors = new ArrayList<>();
    private List<Entry.Piece> pieces = new ArrayList<>();
    private List<Entry.Piece> references = new ArrayList<>();
    private boolean continued;
    private boolean first;
    /// Whether a balance was carried forward or closed and nothing has opened again.
    private boolean closed;
    private @Nullable Cells dateLine;
    /// Whether the latest date has no amount yet: what comes is one, whatever its text sounds like.
    private boolean owed;

    private RowAssembly(boolean carried) {
        this.carried = carried;
    }

    /// What a table holds.
    ///
    /// @param entries the rows in the order of the paper
    /// @param segments the same rows with the pieces of text around them
    /// @param orphanFigures how many lines with an amount belong to no row
    /// @param unreadDates how many rows took the date above them although something stands where theirs should
    record Rows(List<Entry> entries, List<Segment> segments, int orphanFigures, int unreadDates, boolean carried) {}

    /// @param carriedAnyway whether dates are carried down even if the lines do not show it
    static Rows of(List<Section.Part> sheets, Map<TableHeader, Columns> columns, boolean carriedAnyway) {
        var parts = sheets.stream()
                .map(part -> cells(part, Objects.requireNonNull(columns.get(part.header()))))
                .toList();
        boolean carried = carriedAnyway || datesAreCarried(parts);
        var assembly = new RowAssembly(carried);
        for (int i = 0; i < parts.size(); i++) {
            int before = assembly.orphanFigures;
            assembly.part(parts.get(i), sheets.get(i).continued());
            assembly.orphanFigures = sheets.get(i).headed() ? assembly.orphanFigures : before;
        }
        return new Rows(assembly.entries, assembly.segments, assembly.orphanFigures, assembly.unreadDates, carried);
    }

    private static List<Cells> cells(Section.Part part, Columns columns) {
        ReaderThreads.stopIfTold();
        return part.lines().stream().map(line -> Cells.of(line, columns)).toList();
    }

    /// Whether more than a few amounts follow a date that already has one, or one that has a value date.
    private static boolean datesAreCarried(List<List<Cells>> parts) {
        int dated = 0;
        int further = 0;
        boolean open = false;
        boolean paid = false;
        boolean valued = false;
        for (var part : parts) {
            for (Cells cells : part) {
                if (cells.isDated()) {
                    dated++;
                    open = true;
                    paid = cells.hasMovement();
                } else if (cells.isForeign() || ofUndated(cells, cells.marker()) != Markers.Kind.NONE) {
                    open = false;
                } else if (open && cells.hasMovement()) {
                    further += paid ? 1 : 0;
                    valued |= paid && cells.valueDate() != null;
                    paid = true;
                }
            }
        }
        return valued || further > 0 && further * 20 >= dated;
    }

    private void part(List<Cells> lines, boolean pageContinued) {
        continued = pageContinued;
        first = pageContinued;
        for (int i = 0; i < lines.size(); i++) {
            var cells = lines.get(i);
            orphanFigures += cells.resemblesRow() && (isBreak(cells) || !cells.hasMoney()) ? 1 : 0;
            if (isBreak(cells)) {
                boolean begun = !anchors.isEmpty();
                close();
                continued &= !begun;
            } else {
                line(lines, i);
                keepText(cells);
            }
        }
        close();
    }

    private static boolean isBreak(Cells cells) {
        if (cells.isDated()) {
            return false;
        }
        var kind = cells.marker();
        return cells.isForeign() || kind == Markers.Kind.NOTE;
    }

    private void line(List<Cells> lines, int i) {
        var cells = lines.get(i);
        var kind = cells.marker();
        if (carried) {
            carriedLine(cells, kind);
        } else if (cells.isDated()) {
            begin(cells, ofDated(cells, kind));
        } else if (cells.hasMoney()) {
            undated(lines, i, ofUndated(cells, kind));
        }
    }

    /// A dated line is a marker when it speaks of a balance, or of a total and fills both sides.
    private static Markers.Kind ofDated(Cells cells, Markers.Kind kind) {
        return switch (kind) {
            case NONE, NOTE, END -> Markers.Kind.NONE;
            case TOTAL -> cells.fillsBothSides() ? kind : Markers.Kind.NONE;
            case OPENING, CLOSING, CARRIED -> kind;
        };
    }

    private static Markers.Kind ofUndated(Cells cells, Markers.Kind kind) {
        return kind == Markers.Kind.TOTAL && !isTotal(cells) ? Markers.Kind.NONE : kind;
    }

    /// An amount on one side makes a row, even of the petrol station called Total, if the balance after it or the
    /// words say so; without any amount it is only text.
    private static boolean isTotal(Cells cells) {
        boolean row = cells.hasMovement()
                && !cells.fillsBothSides()
                && !Markers.isSureTotal(cells.narration())
                && !Markers.isSureTotal(cells.line().words())
                && (cells.hasBalance() || !Markers.namesSum(cells.narration()));
        return cells.hasMoney() && !row;
    }

    private void carriedLine(Cells cells, Markers.Kind announced) {
        var kind = cells.isDated() || owed ? ofDated(cells, announced) : ofUndated(cells, announced);
        if (cells.isDated()) {
            dateLine = cells;
            closed = false;
            owed = true;
        }
        if (!cells.hasMoney()) {
            return;
        }
        if (kind != Markers.Kind.NONE || cells.hasMovement() || cells.movesNothing()) {
            if (kind == Markers.Kind.NONE && (dateLine == null || closed)) {
                return;
            }
            begin(cells, kind);
            owed = false;
            dateFrom(anchors.getLast());
            unreadDates += kind == Markers.Kind.NONE && cells.hasUnreadDate() ? 1 : 0;
            closed = kind == Markers.Kind.CLOSING || kind == Markers.Kind.CARRIED;
        } else if (!anchors.isEmpty() && anchors.getLast().lacks(false)) {
            anchors.getLast().add(cells);
        } else {
            orphanFigures++;
        }
    }

    private void dateFrom(Entry entry) {
        if (dateLine != null && dateLine.date() != null) {
            entry.dated(dateLine.date().date(), dateLine.line().page() == entry.page() ? dateLine.y() : Double.NaN);
        }
    }

    private void begin(Cells cells, Markers.Kind kind) {
        var entry = new Entry(cells, kind);
        anchors.add(entry);
        entries.add(entry);
    }

    /// An amount without a date: a marker row, or set a little above or below the date it belongs to.
    private void undated(List<Cells> lines, int i, Markers.Kind kind) {
        var cells = lines.get(i);
        if (kind != Markers.Kind.NONE) {
            begin(cells, kind);
            return;
        }
        var above = anchors.isEmpty() ? null : anchors.getLast();
        if (above != null && cells.y() - above.y() < REACH * cells.line().fontSize() && completes(above, cells)) {
            above.add(cells);
        } else {
            orphanFigures++;
        }
    }

    private static boolean completes(Entry entry, Cells cells) {
        return cells.money().stream().allMatch(m -> entry.lacks(m.role().isMovement()));
    }

    private void keepText(Cells cells) {
        if (!cells.narration().isEmpty()) {
            pieces.add(new Entry.Piece(cells.narration().getFirst().baseline(), cells.narration()));
        }
        if (!cells.reference().isEmpty()) {
            references.add(new Entry.Piece(cells.reference().getFirst().baseline(), cells.reference()));
        }
    }

    private void close() {
        if (!anchors.isEmpty() || !pieces.isEmpty()) {
            segments.add(new Segment(anchors, pieces, references, continued, first));
            first = false;
        }
        anchors = new ArrayList<>();
        pieces = new ArrayList<>();
        references = new ArrayList<>();
    }
}
