package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of the table, sorted into columns.
///
/// @param line where it stands
/// @param date the date in the date column
/// @param valueDate the date in the value date column
/// @param money the figures in money columns
/// @param narration the words in the narration column
/// @param reference the words in the reference column
/// @param flags the words in flag and nameless columns
/// @param strays words where none belong: text under the date or over the money
/// @param unreadDate whether digits stand in the date column that are no time
/// @param underDate how many words without a digit stand under the date or left of it
/// @param resemblesRow whether it has the amounts of a row and no date that could be read, but announces nothing
/// @param sentence whether all its words follow one another without a gap between columns
/// @param marker what its narration announces, or all of it where it has no date
record Cells(
        Line line,
        @Nullable DateHit date,
        @Nullable DateHit valueDate,
        List<Money> money,
        List<Word> narration,
        List<Word> reference,
        List<Flag> flags,
        List<Word> strays,
        boolean unreadDate,
        int underDate,
        boolean resemblesRow,
        boolean sentence,
        Markers.Kind marker) {

    /// Text of so many words at the left margin is a sentence across the columns, whatever amounts it speaks of.
    private static final int SENTENCE = 2;

    /// A figure and the column it stands in.
    record Money(int column, Role role, Amount amount) {}

    /// A word and the column it stands in.
    record Flag(int column, String text) {}

    static Cells of(Line line, Columns columns) {
        return new CellSorting(line, columns).sort();
    }

    boolean isDated() {
        return date != null;
    }

    /// Whether something stands where a date should and none could be read.
    boolean hasUnreadDate() {
        return date == null && unreadDate;
    }

    boolean hasMoney() {
        return !money.isEmpty();
    }

    boolean hasMovement() {
        for (Money m : money) {
            if (m.role().isMovement() && m.amount().paise() != 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is a row of a movement of nothing, which some banks print for notes of theirs.
    boolean movesNothing() {
        boolean nothing = false;
        for (Money m : money) {
            if (m.role().isMovement()) {
                if (m.amount().paise() != 0) {
                    return false;
                }
                nothing = true;
            }
        }
        return nothing && hasBalance() && !narration.isEmpty();
    }

    /// Whether money moves both ways, as it does in a row of totals and in no other.
    boolean fillsBothSides() {
        return moves(Role.DEBIT) && moves(Role.CREDIT);
    }

    private boolean moves(Role role) {
        return money.stream().anyMatch(m -> m.role() == role && m.amount().paise() != 0);
    }

    boolean hasBalance() {
        return money.stream().anyMatch(m -> m.role() == Role.BALANCE);
    }

    double y() {
        return line.baseline();
    }

    /// Text that belongs to no row: a footer, a heading, a sentence across the columns, bare numbers among its
    /// words.
    boolean isForeign() {
        return date == null
                && !strays.isEmpty()
                && (sentence
                        || underDate >= SENTENCE
                        || money.stream().allMatch(m -> m.amount().plain()))
                && strays.stream().anyMatch(word -> word.text().length() > 1);
    }
}
