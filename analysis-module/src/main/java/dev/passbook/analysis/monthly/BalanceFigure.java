package dev.passbook.analysis.monthly;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is told of the balances of a month, in the contract's order.
public enum BalanceFigure {
    OPENING("opening_balance", "Opening", MonthBalances::opening),
    CLOSING("closing_balance", "Closing", MonthBalances::closing),
    HIGHEST("max_bal", "Highest", MonthBalances::highest),
    LOWEST("min_bal", "Lowest", MonthBalances::lowest),
    HIGHEST_END_OF_DAY("max_eod_balance", "Highest at the end of a day", MonthBalances::highestEndOfDay),
    LOWEST_END_OF_DAY("min_eod_balance", "Lowest at the end of a day", MonthBalances::lowestEndOfDay),
    AVERAGE("avg_bal", "Average", MonthBalances::average),
    MEDIAN("median_balance", "Median", MonthBalances::median),
    MODE("mode_balance", "Most frequent", MonthBalances::mode);

    private final String wire;
    private final String title;
    private final Function<MonthBalances, @Nullable BigDecimal> figure;

    BalanceFigure(String wire, String title, Function<MonthBalances, @Nullable BigDecimal> figure) {
        this.wire = wire;
        this.title = title;
        this.figure = figure;
    }

    /// The contract's name for it.
    String wire() {
        return wire;
    }

    /// What people call it.
    public String title() {
        return title;
    }

    /// Null where statements print no balances.
    public @Nullable BigDecimal of(MonthlyFigures month) {
        return figure.apply(month.balances());
    }
}
