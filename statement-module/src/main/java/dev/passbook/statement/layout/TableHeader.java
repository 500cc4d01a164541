package dev.passbook.statement.layout;

import java.util.List;

/// The names over the columns of a table of transactions.
///
/// @param page the page it stands on, from 1
/// @param top the baseline of its first line, in points from the top of the page
/// @param bottom the baseline of its last line
/// @param cells from left to right
public record TableHeader(int page, double top, double bottom, List<HeaderCell> cells) {

    public TableHeader {
        cells = List.copyOf(cells);
    }

    /// Whether a date, an amount and a running balance all have a column.
    public boolean hasDateAmountAndBalance() {
        return has(Role.DATE) && hasMovement() && has(Role.BALANCE);
    }

    /// Whether its columns have names.
    boolean isNamed() {
        return cells.stream().anyMatch(cell -> !cell.text().isEmpty());
    }

    boolean hasMovement() {
        return has(Role.DEBIT) || has(Role.CREDIT) || has(Role.AMOUNT);
    }

    boolean has(Role role) {
        return indexOf(role) >= 0;
    }

    int indexOf(Role role) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    /// Whether two headers have the same names in the same order, be it at other places.
    boolean sameNamesAs(TableHeader other) {
        return names().equals(other.names());
    }

    private List<String> names() {
        return cells.stream().map(cell -> cell.role() + " " + cell.text()).toList();
    }

    /// Whether two headers head the same columns at the same places.
    boolean sameColumnsAs(TableHeader other) {
        if (cells.size() != other.cells.size()) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            var mine = cells.get(i);
            var its = other.cells.get(i);
            if (mine.role() != its.role() || Math.abs(mine.left() - its.left()) > 6) {
                return false;
            }
        }
        return true;
    }
}
