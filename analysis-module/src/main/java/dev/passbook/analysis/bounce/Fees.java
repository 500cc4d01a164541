package dev.passbook.analysis.bounce;

import dev.passbook.analysis.bounce.Bounce.Kind;
import dev.passbook.analysis.bounce.Event.Placed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Gives fees to the returns they are for; what is left over stands for returns of its own.
final class Fees {

    /// Banks take fees at once or, lacking money, up to a month later.
    private static final int DAYS = 31;

    /// Goods and services tax is 18 % of the fee; a line of up to a quarter of another of the day is the tax on
    /// it.
    private static final BigDecimal TAX = new BigDecimal("0.25");

    private static final Pattern TAX_WORDS =
            Pattern.compile("\\b(?:[CSI]?GST|SERVICE TAX|SER TAX)\\b", Pattern.CASE_INSENSITIVE);

    private final List<Event> events;
    private final Map<Kind, Charged> charged = new EnumMap<>(Kind.class);
    private final Map<Boolean, TreeMap<LocalDate, Deque<Event>>> uncharged = new HashMap<>();

    Fees(List<Event> returns) {
        events = new ArrayList<>(returns);
        for (var event : returns) {
            uncharged
                    .computeIfAbsent(event.kind() == Kind.AUTO_DEBIT, _ -> new TreeMap<>())
                    .computeIfAbsent(event.date(), _ -> new ArrayDeque<>())
                    .add(event);
        }
    }

    /// All events, those that only a fee shows among them.
    List<Event> assign(List<Placed> fees) {
        var days = new LinkedHashMap<Day, List<Placed>>();
        for (var fee : fees) {
            var kind = Objects.requireNonNull(Bounces.feeKind(fee.row()));
            days.computeIfAbsent(new Day(kind, fee.row().date()), _ -> new ArrayList<>())
                    .add(fee);
        }
        days.forEach(this::assign);
        return events;
    }

    private void assign(Day day, List<Placed> fees) {
        var last = charged.get(day.kind());
        if (last != null && last.isTaxedBy(fees, day.date())) {
            fees.forEach(last.event()::join);
            return;
        }
        var largestFirst = fees.stream()
                .sorted(Comparator.comparing((Placed fee) -> fee.row().amount()).reversed())
                .toList();
        var most = largestFirst.getFirst().row().amount().multiply(TAX);
        var events = new ArrayList<Event>();
        int taxes = 0;
        for (var fee : largestFirst) {
            if (fee.row().amount().compareTo(most) > 0) {
                events.add(charge(day, fee));
            } else {
                events.get(taxes++ % events.size()).join(fee);
            }
        }
        charged.put(day.kind(), new Charged(events.getLast(), largestFirst.getFirst()));
    }

    private Event charge(Day day, Placed fee) {
        var open = latestUncharged(day);
        if (open.isPresent()) {
            open.get().join(fee);
            return open.get();
        }
        var event = Event.charged(day.kind(), fee);
        events.add(event);
        return event;
    }

    /// A fee may be booked just before the return it is for.
    private Optional<Event> latestUncharged(Day day) {
        var open = uncharged.getOrDefault(day.kind() == Kind.AUTO_DEBIT, new TreeMap<>());
        var latest = open.floorEntry(day.date().plusDays(1));
        if (latest == null || latest.getKey().isBefore(day.date().minusDays(DAYS))) {
            return Optional.empty();
        }
        var event = latest.getValue().removeFirst();
        if (latest.getValue().isEmpty()) {
            open.remove(latest.getKey());
        }
        return Optional.of(event);
    }

    private record Day(Kind kind, LocalDate date) {}

    /// The event that was charged last, and the fee.
    private record Charged(Event event, Placed fee) {

        /// Whether the rows of a later day are the tax on this fee: they say so, and none is larger than tax can
        /// be.
        boolean isTaxedBy(List<Placed> rows, LocalDate day) {
            return !day.isAfter(fee.row().date().plusDays(DAYS))
                    && rows.stream().allMatch(this::isTax);
        }

        private boolean isTax(Placed row) {
            return row.row().amount().compareTo(fee.row().amount().multiply(TAX)) <= 0
                    && TAX_WORDS.matcher(row.row().narration()).find();
        }
    }
}
