package dev.passbook.analysis.monthly;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What was held in a month, in rupees with two decimals. Null is what statements without balances do not tell.
///
/// @param opening what the first transaction found; without transactions, what the month before left
/// @param closing at the end of the last covered day
/// @param highest after any transaction; without transactions, what was held all the time
/// @param lowest likewise
/// @param endOfDay the balance at the end of each covered day on which it is known, carried over days without
///     transactions
public record MonthBalances(
        @Nullable BigDecimal opening,
        @Nullable BigDecimal closing,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal lowest,
        NavigableMap<LocalDate, BigDecimal> endOfDay) {

    public MonthBalances {
        endOfDay = Collections.unmodifiableNavigableMap(new TreeMap<>(endOfDay));
    }

    /// @param days those that are covered, at least one
    /// @param rows those of the month, oldest first
    static MonthBalances of(NavigableSet<LocalDate> days, List<BalancedRow> rows, EndOfDay balances) {
        var series = new TreeMap<LocalDate, BigDecimal>();
        for (var day : days) {
            var balance = balances.on(day);
            if (balance != null) {
                series.put(day, balance);
            }
        }
        var held = rows.isEmpty() ? series.values() : after(rows);
        var first = series.get(days.first());
        var opening = rows.isEmpty() ? first : rows.getFirst().before();
        return new MonthBalances(opening, series.get(days.last()), highest(held), lowest(held), series);
    }

    /// What several accounts held together. Each that is known in this month counts on every day that any of them
    /// covers: before its first day with what it held then, after its last with what it held last.
    ///
    /// The order of rows of different accounts within a day is unknown, so that highest and lowest are those at
    /// the ends of days.
    static MonthBalances together(List<MonthBalances> accounts) {
        var known =
                accounts.stream().filter(account -> !account.endOfDay.isEmpty()).toList();
        var days = new TreeSet<LocalDate>();
        known.forEach(account -> days.addAll(account.endOfDay.keySet()));
        var series = new TreeMap<LocalDate, BigDecimal>();
        days.forEach(day -> series.put(day, sum(known, account -> account.nearest(day))));
        var closing = series.isEmpty() ? null : series.lastEntry().getValue();
        var opening = series.isEmpty() ? null : sum(known, MonthBalances::found);
        return new MonthBalances(opening, closing, highest(series.values()), lowest(series.values()), series);
    }

    /// The mean of the ends of days, rounded half up to two decimals.
    public @Nullable BigDecimal average() {
        return Averages.mean(endOfDay.values());
    }

    /// The middle of the ends of days; of an even number, the mean of the middle two, rounded half up.
    public @Nullable BigDecimal median() {
        return Averages.median(endOfDay.values());
    }

    /// The end of day that most days share; of several, the smallest.
    public @Nullable BigDecimal mode() {
        return endOfDay.values().stream()
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<BigDecimal, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /// The highest end of a day.
    public @Nullable BigDecimal highestEndOfDay() {
        return highest(endOfDay.values());
    }

    /// The lowest end of a day.
    public @Nullable BigDecimal lowestEndOfDay() {
        return lowest(endOfDay.values());
    }

    private BigDecimal nearest(LocalDate day) {
        var before = endOfDay.floorEntry(day);
        return before == null ? endOfDay.firstEntry().getValue() : before.getValue();
    }

    private BigDecimal found() {
        return opening == null ? endOfDay.firstEntry().getValue() : opening;
    }

    private static BigDecimal sum(List<MonthBalances> accounts, Function<MonthBalances, BigDecimal> balance) {
        return accounts.stream().map(balance).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> after(List<BalancedRow> rows) {
        return rows.stream().map(BalancedRow::after).filter(Objects::nonNull).toList();
    }

    private static @Nullable BigDecimal highest(Collection<BigDecimal> balances) {
        return balances.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    private static @Nullable BigDecimal lowest(Collection<BigDecimal> balances) {
        return balances.stream().min(Comparator.naturalOrder()).orElse(null);
    }
}
