package dev.passbook.statement.layout;

import dev.passbook.statement.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The dates that stand above a table: the period, most of all.
///
/// @param lines from top to bottom
record Surroundings(List<Line> lines) {

    private static final Set<String> PERIOD = Set.of("period", "from", "between", "statement", "to", "dated");

    /// Every date, and the first day of every month with its year.
    List<PrintedDate> dates() {
        var dates = new ArrayList<PrintedDate>();
        for (Line line : lines) {
            hits(line).forEach(hit -> dates.add(hit.date()));
            dates.addAll(months(line));
        }
        return dates;
    }

    /// The days that the statement says it covers: two dates on one line with a word that says so.
    @Nullable
    Period period(Calendar calendar) {
        for (Line line : lines) {
            var hits = hits(line);
            if (hits.size() == 2 && saysPeriod(line)) {
                var from = hits.getFirst().date().hasYear()
                        ? calendar.resolve(hits.getFirst().date(), null)
                        : null;
                var to = hits.getLast().date().hasYear()
                        ? calendar.resolve(hits.getLast().date(), null)
                        : null;
                if (from != null && to != null && from.isBefore(to)) {
                    return new Period(from, to);
                }
            }
        }
        return null;
    }

    private static boolean saysPeriod(Line line) {
        return line.words().stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT).replace(":", ""))
                .anyMatch(PERIOD::contains);
    }

    private static List<DateHit> hits(Line line) {
        return DateHit.in(line, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }

    /// `November 2026`, the only year that some statements print.
    private static List<PrintedDate> months(Line line) {
        var months = new ArrayList<PrintedDate>();
        for (int i = 1; i < line.words().size(); i++) {
            String year = line.words().get(i).text();
            var first = year.length() == 4
                    ? Dates.parse("1 " + line.words().get(i - 1).text() + " " + year)
                    : null;
            if (first != null && first.sure() && first.hasYear()) {
                months.add(first);
            }
        }
        return months;
    }
}
