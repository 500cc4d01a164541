package dev.passbook.statement.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a row does to the account.
///
/// @param entry the row
/// @param paise how much, positive for a credit, negative for a debit
/// @param sure whether the page says which way, by a column, a mark or a sign
/// @param balance the balance after it as printed or derived, in paise
record Movement(
        Entry entry, long paise, boolean sure, @Nullable Long balance) {

    /// The dates of those that have one.
    static List<PrintedDate> dates(List<Movement> movements) {
        return movements.stream()
                .map(movement -> movement.entry().date())
                .filter(date -> date != null)
                .toList();
    }

    boolean hasYear() {
        return entry.date() != null && entry.date().hasYear();
    }

    int compareByDay(Movement other, Calendar calendar) {
        var mine = entry.date();
        var its = other.entry.date();
        return mine == null || its == null ? 0 : calendar.compare(mine, its);
    }

    boolean isMarker() {
        return entry.isMarker();
    }

    /// The balance that a marker row brings or carries: the one in the balance column, else its only figure, which
    /// is a debt among the debits.
    @Nullable
    Long carried() {
        if (balance != null || !isMarker()) {
            return balance;
        }
        for (var money : entry.money()) {
            var amount = money.amount();
            return money.role() == Role.DEBIT
                    ? Long.valueOf(-Math.abs(amount.paise()))
                    : Long.valueOf(amount.asBalance());
        }
        return null;
    }

    Movement turned() {
        return new Movement(entry, -paise, true, balance);
    }

    Movement overdrawn() {
        return balance == null ? this : new Movement(entry, paise, sure, -balance);
    }

    Movement leaving(long derived) {
        return new Movement(entry, paise, sure, derived);
    }
}
