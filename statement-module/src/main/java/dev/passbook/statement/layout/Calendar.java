package dev.passbook.statement.layout;

import dev.passbook.statement.Period;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The habits of one statement in writing dates: day or month first, and which years a date without one may mean.
///
/// @param dayFirst whether `01/02` is the first of February
/// @param from the earliest day that the statement names elsewhere with a year; null when it names none
/// @param to the latest such day
/// @param ambiguous whether nothing says which is the day and which the month
/// @param assumed whether the statement names no year and the days are those of somebody's assumption
record Calendar(
        boolean dayFirst,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean ambiguous,
        boolean assumed) {

    /// No statement covers more years than this without printing one.
    private static final int MOST_YEARS = 5;

    /// Learns the habits from the dates of the rows, and the years from the dates around the table.
    ///
    /// @param counted what the statement counts in; asked only where the rows leave it open
    static Calendar of(List<PrintedDate> rows, List<PrintedDate> around, Supplier<CountedIn> counted) {
        var open = isAmbiguous(rows, around) ? counted.get() : CountedIn.OTHERS;
        boolean dayFirst = switch (open) {
            case DOLLARS -> isNearerByDay(rows, around);
            case OTHERS, UNTOLD -> dayFirst(rows, around);
        };
        boolean ambiguous = switch (open) {
            case DOLLARS -> true;
            case UNTOLD -> span(rows, false) < span(rows, true);
            case OTHERS -> false;
        };
        var named = around.stream()
                .filter(PrintedDate::hasYear)
                .map(date -> day(date, date.year(), dayFirst))
                .filter(d -> d != null)
                .sorted()
                .toList();
        return named.isEmpty()
                ? new Calendar(dayFirst, null, null, ambiguous, false)
                : new Calendar(dayFirst, named.getFirst(), named.getLast(), ambiguous, false);
    }

    /// The same habits in the years of a period.
    Calendar covering(Period period) {
        return new Calendar(dayFirst, period.from(), period.to(), ambiguous, assumed);
    }

    /// Whether some of the dates have no year and nothing on the page says which.
    boolean lacksYear(List<PrintedDate> rows) {
        return from == null && rows.stream().anyMatch(date -> !date.hasYear());
    }

    /// The same habits in the latest year with which none of the dates lies after a day.
    ///
    /// @param oldestFirst the dates of the rows
    Calendar madeBy(LocalDate day, List<PrintedDate> oldestFirst) {
        int year = day.getYear();
        while (year > day.getYear() - MOST_YEARS && !in(year).endsBy(day, oldestFirst)) {
            year--;
        }
        return in(year);
    }

    private Calendar in(int year) {
        return new Calendar(dayFirst, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), ambiguous, true);
    }

    private boolean endsBy(LocalDate last, List<PrintedDate> dates) {
        LocalDate before = null;
        for (PrintedDate date : dates) {
            var day = resolve(date, before);
            if (day == null || day.isAfter(last)) {
                return false;
            }
            before = day;
        }
        return true;
    }

    /// Whether days and months of the rows could as well be each other: no number says which is which, nor the
    /// order of the rows.
    ///
    /// @param around the dates elsewhere on the page
    private static boolean isAmbiguous(List<PrintedDate> rows, List<PrintedDate> around) {
        return rows.stream().anyMatch(date -> !date.sure() && date.first() != date.second())
                && Stream.concat(rows.stream(), around.stream()).allMatch(date -> date.fits(true) && date.fits(false))
                && disorder(rows, true) == disorder(rows, false);
    }

    private static boolean dayFirst(List<PrintedDate> rows, List<PrintedDate> around) {
        boolean day = rows.stream().allMatch(date -> date.fits(true));
        boolean month = rows.stream().allMatch(date -> date.fits(false));
        if (day && month) {
            day = around.stream().allMatch(date -> date.fits(true));
            month = around.stream().allMatch(date -> date.fits(false));
        }
        if (day != month) {
            return day;
        }
        return disorder(rows, true) <= disorder(rows, false);
    }

    /// Whether the days lie no further apart with the day first, or if it is all the same to the rows, they and the
    /// dates around them.
    private static boolean isNearerByDay(List<PrintedDate> rows, List<PrintedDate> around) {
        long more = span(rows, true) - span(rows, false);
        var all = Stream.concat(rows.stream(), around.stream()).toList();
        return more < 0 || more == 0 && span(all, true) <= span(all, false);
    }

    /// How far the earliest and the latest date lie apart, roughly in days.
    private static long span(List<PrintedDate> rows, boolean dayFirst) {
        var days = rows.stream().mapToLong(date -> key(date, dayFirst)).summaryStatistics();
        return days.getMax() - days.getMin();
    }

    /// How often time runs against its main direction.
    private static int disorder(List<PrintedDate> rows, boolean dayFirst) {
        int back = 0;
        int forth = 0;
        for (int i = 1; i < rows.size(); i++) {
            int step = Long.compare(key(rows.get(i), dayFirst), key(rows.get(i - 1), dayFirst));
            back += step < 0 ? 1 : 0;
            forth += step > 0 ? 1 : 0;
        }
        return Math.min(back, forth);
    }

    /// Whether most of the dates lie before the one printed above them.
    boolean runsBackward(List<PrintedDate> dates) {
        int steps = 0;
        for (int i = 1; i < dates.size(); i++) {
            steps += Long.compare(key(dates.get(i), dayFirst), key(dates.get(i - 1), dayFirst));
        }
        return steps < 0;
    }

    /// The order of two dates with a year.
    int compare(PrintedDate one, PrintedDate other) {
        return Long.compare(key(one, dayFirst), key(other, dayFirst));
    }

    private static long key(PrintedDate date, boolean dayFirst) {
        boolean direct = date.sure() || dayFirst;
        int month = direct ? date.second() : date.first();
        int day = direct ? date.first() : date.second();
        return date.year() * 10000L + month * 100L + day;
    }

    /// The day that a printed date means; without a year the one nearest to the row before it, or within the
    /// period.
    @Nullable
    LocalDate resolve(PrintedDate date, @Nullable LocalDate before) {
        if (date.hasYear()) {
            return day(date, date.year(), dayFirst);
        }
        if (before != null) {
            return nearest(date, before);
        }
        return from == null || to == null ? null : within(date, from, to);
    }

    private @Nullable LocalDate within(PrintedDate date, LocalDate first, LocalDate last) {
        for (int year = last.getYear(); year >= first.getYear(); year--) {
            var day = day(date, year, dayFirst);
            if (day != null && !day.isBefore(first) && !day.isAfter(last)) {
                return day;
            }
        }
        return nearest(date, last);
    }

    private @Nullable LocalDate nearest(PrintedDate date, LocalDate other) {
        LocalDate best = null;
        for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
            var day = day(date, year, dayFirst);
            if (day != null && (best == null || distance(day, other) < distance(best, other))) {
                best = day;
            }
        }
        return best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    private static @Nullable LocalDate day(PrintedDate date, int year, boolean dayFirst) {
        boolean direct = date.sure() || dayFirst;
        int full = year < 100 ? 2000 + year : year;
        try {
            return direct
                    ? LocalDate.of(full, date.second(), date.first())
                    : LocalDate.of(full, date.first(), date.second());
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
