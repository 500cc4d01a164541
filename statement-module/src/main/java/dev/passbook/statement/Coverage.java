package dev.passbook.statement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The days that the statements of an account cover together, and those between that none covers. A day without
/// transactions is covered when some statement spans it.
///
/// @param periods what is covered, ascending, none touching the next
public record Coverage(List<Period> periods) {

    public Coverage {
        periods = List.copyOf(periods);
    }

    /// @param statements the periods of single statements, in any order, overlapping or not
    public static Coverage of(Collection<Period> statements) {
        var merged = new ArrayList<Period>();
        statements.stream().sorted(Comparator.comparing(Period::from)).forEach(period -> {
            if (!merged.isEmpty()
                    && !period.from().isAfter(merged.getLast().to().plusDays(1))) {
                merged.add(joined(merged.removeLast(), period));
            } else {
                merged.add(period);
            }
        });
        return new Coverage(merged);
    }

    /// What lies between the covered periods, ascending.
    public List<Period> gaps() {
        return IntStream.range(1, periods.size())
                .mapToObj(next -> new Period(
                        periods.get(next - 1).to().plusDays(1),
                        periods.get(next).from().minusDays(1)))
                .toList();
    }

    /// The calendar months between the first covered day and the last of which no day is covered, ISO (`2018-11`).
    public List<String> missingMonths() {
        var covered = periods.stream().flatMap(Coverage::months).toList();
        return gaps().stream()
                .flatMap(Coverage::months)
                .distinct()
                .filter(month -> !covered.contains(month))
                .map(YearMonth::toString)
                .toList();
    }

    private static Period joined(Period first, Period second) {
        return new Period(first.from(), first.to().isAfter(second.to()) ? first.to() : second.to());
    }

    private static Stream<YearMonth> months(Period period) {
        var last = YearMonth.from(period.to());
        return Stream.iterate(
                YearMonth.from(period.from()), month -> !month.isAfter(last), month -> month.plusMonths(1));
    }
}
