package dev.passbook.analysis.monthly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The balance at the end of any day: that after its last transaction, else that of the day before. Before the
/// first transaction it is the opening balance; where that is unknown, the balance of the closest day.
final class EndOfDay {

    private final NavigableMap<LocalDate, @Nullable BigDecimal> afterLastRow = new TreeMap<>();
    private final @Nullable BigDecimal opening;

    EndOfDay(List<BalancedRow> rows, @Nullable BigDecimal opening) {
        for (int at = 0; at < rows.size(); at++) {
            var row = rows.get(at);
            if (at + 1 == rows.size()
                    || !row.row().date().equals(rows.get(at + 1).row().date())) {
                afterLastRow.put(row.row().date(), row.after());
            }
        }
        this.opening = opening;
    }

    /// Null when the balance follows from nothing: neither a row nor an opening balance tells it.
    @Nullable
    BigDecimal on(LocalDate day) {
        var last = afterLastRow.floorEntry(day);
        if (last != null) {
            return last.getValue();
        }
        var first = afterLastRow.firstEntry();
        return opening != null || first == null ? opening : first.getValue();
    }
}
