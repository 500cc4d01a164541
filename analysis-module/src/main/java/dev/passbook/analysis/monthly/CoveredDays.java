package dev.passbook.analysis.monthly;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.statement.Coverage;
import dev.passbook.statement.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The days that figures are made for: those that statements cover, and each day with a transaction even where the
/// printed period leaves it out. Where no statement prints a period, all days from first to last transaction.
///
/// A gap between statements stays a gap: its days are no part of averages, because nobody knows what happened.
final class CoveredDays {

    /// A date outside is a misreading or a forgery; taking it seriously would make figures for thousands of
    /// months.
    private static final Period BELIEVABLE = new Period(LocalDate.of(1950, 1, 1), LocalDate.of(2099, 12, 31));

    private final TreeMap<LocalDate, Period> periods = new TreeMap<>();

    private CoveredDays(Coverage coverage) {
        coverage.periods().forEach(period -> periods.put(period.from(), period));
    }

    static CoveredDays of(Ledger ledger) {
        var days = ledger.rows().stream()
                .map(LedgerRow::date)
                .filter(CoveredDays::isBelievable)
                .distinct()
                .sorted()
                .map(day -> new Period(day, day))
                .toList();
        var printed = ledger.coverage().periods().stream()
                .filter(CoveredDays::overlapsBelievable)
                .map(CoveredDays::clipped)
                .toList();
        return new CoveredDays(Coverage.of(printed.isEmpty() ? span(days) : joined(printed, days)));
    }

    static boolean isBelievable(LocalDate day) {
        return !day.isBefore(BELIEVABLE.from()) && !day.isAfter(BELIEVABLE.to());
    }

    /// Whether no uncovered day lies between two covered ones.
    boolean unbroken(LocalDate first, LocalDate second) {
        return first.equals(second) || Objects.equals(periods.floorKey(first), periods.floorKey(second));
    }

    /// The days of each month that has any.
    SortedMap<YearMonth, NavigableSet<LocalDate>> byMonth() {
        var months = new TreeMap<YearMonth, NavigableSet<LocalDate>>();
        for (var period : periods.values()) {
            period.from()
                    .datesUntil(period.to().plusDays(1))
                    .forEach(day -> months.computeIfAbsent(YearMonth.from(day), _ -> new TreeSet<>())
                            .add(day));
        }
        return Collections.unmodifiableSortedMap(months);
    }

    private static List<Period> span(List<Period> days) {
        return days.isEmpty()
                ? days
                : List.of(new Period(days.getFirst().from(), days.getLast().to()));
    }

    private static List<Period> joined(List<Period> printed, List<Period> days) {
        return Stream.concat(printed.stream(), days.stream()).toList();
    }

    private static boolean overlapsBelievable(Period period) {
        return !period.to().isBefore(BELIEVABLE.from()) && !period.from().isAfter(BELIEVABLE.to());
    }

    private static Period clipped(Period period) {
        return new Period(
                isBelievable(period.from()) ? period.from() : BELIEVABLE.from(),
                isBelievable(period.to()) ? period.to() : BELIEVABLE.to());
    }
}
