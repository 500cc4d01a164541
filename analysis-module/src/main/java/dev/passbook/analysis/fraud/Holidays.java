package dev.passbook.analysis.fraud;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/// Days on which no branch in the country had a counter open and no cheque was cleared (domain reference, D.6).
final class Holidays {

    private static final Holidays HOLIDAYS =
            new Holidays(RuleFile.read("/rules/holidays.yaml", new TypeReference<>() {}));

    private final Calendar calendar;
    private final Set<MonthDay> fixed;
    private final Set<LocalDate> worked;

    private Holidays(Calendar calendar) {
        this.calendar = calendar;
        fixed = calendar.fixed().stream()
                .map(day -> MonthDay.parse("--" + day))
                .collect(Collectors.toUnmodifiableSet());
        worked = Set.copyOf(calendar.worked());
    }

    static Holidays get() {
        return HOLIDAYS;
    }

    /// Why a day is one, or nothing when it is not known to be one.
    Optional<String> reason(LocalDate day) {
        if (fixed.contains(MonthDay.from(day))) {
            return Optional.of("national holiday");
        }
        if (worked.contains(day)) {
            return Optional.empty();
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of("Sunday");
        }
        return isClosedSaturday(day) ? Optional.of("second or fourth Saturday") : Optional.empty();
    }

    private boolean isClosedSaturday(LocalDate day) {
        int ofMonth = (day.getDayOfMonth() - 1) / 7 + 1;
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                && calendar.closedSaturdays().contains(ofMonth)
                && !day.isBefore(calendar.closedSaturdaysSince());
    }

    /// The file as written.
    record Calendar(
            List<String> fixed,
            List<Integer> closedSaturdays,
            LocalDate closedSaturdaysSince,
            List<LocalDate> worked) {}
}
