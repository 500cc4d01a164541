package dev.passbook.statement.layout;

import dev.passbook.statement.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is left to doubt of rows that follow one another: whether they are all the rows, and of these days. The
/// running balance says nothing of rows before the first one and after the last one.
final class Completeness {

    /// Banks print a few days that were booked before or after the period.
    private static final int SLACK = 7;

    private final Ledger ledger;
    private final PageNumbers pages;
    private final boolean newestFirst;
    private final boolean torn;
    private final @Nullable Period period;

    /// @param newestFirst whether the paper has the newest row on its first page
    /// @param torn whether the document has other rows that seem to be of the same account and do not follow
    /// @param period the days that the statement says it covers
    Completeness(Ledger ledger, PageNumbers pages, boolean newestFirst, boolean torn, @Nullable Period period) {
        this.ledger = ledger;
        this.pages = pages;
        this.newestFirst = newestFirst;
        this.torn = torn;
        this.period = period;
    }

    /// The reason not to vouch for the rows; null when there is none.
    @Nullable
    String doubt(List<Row> rows) {
        if (torn) {
            return "Other transactions before or after these do not follow from them";
        }
        boolean begins = ledger.isOpened();
        boolean ends = ledger.isClosed() && !ledger.isCarriedOn();
        if (!begins && (newestFirst ? pages.after() : pages.before())) {
            return "Pages are missing before the first transaction";
        }
        if (!ends && (newestFirst ? pages.before() : pages.after())) {
            return "Pages are missing after the last transaction";
        }
        var numbers = begins && ends ? null : RowNumbers.doubt(ledger.rows(), newestFirst);
        var counts = numbers == null ? ledger.totals().doubt() : numbers;
        return counts == null ? outside(rows) : counts;
    }

    private @Nullable String outside(List<Row> rows) {
        if (period == null) {
            return null;
        }
        long count = rows.stream().filter(row -> !holds(period, row.date())).count();
        return count == 0 ? null : count + " transactions lie outside the period that the statement prints";
    }

    private static boolean holds(Period period, LocalDate day) {
        return !day.isBefore(period.from().minusDays(SLACK))
                && !day.isAfter(period.to().plusDays(SLACK));
    }
}
