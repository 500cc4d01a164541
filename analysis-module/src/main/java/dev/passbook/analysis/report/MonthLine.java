package dev.passbook.analysis.report;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.monthly.BalanceFigure;
import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthlyFigures;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A line of the months: a figure and how it is written.
///
/// @param unit what the figure counts: `₹`, `number` or `%`
record MonthLine(String label, String unit, Function<MonthlyFigures, @Nullable Number> figure) {

    private static final String RUPEES = "₹";
    private static final String NUMBER = "number";
    private static final String PERCENT = "%";

    void write(Sheet sheet, MonthlyFigures month) {
        var value = figure.apply(month);
        if (value instanceof BigDecimal amount) {
            sheet.money(amount);
        } else {
            sheet.count(value);
        }
    }

    static List<MonthLine> amounts(String label, Heading heading) {
        return List.of(amount(label, heading), count(label, heading));
    }

    static List<MonthLine> salarySpending(String label, Channel channel) {
        return List.of(new MonthLine(label, PERCENT, month -> month.salarySpendingPercent(channel)));
    }

    static List<MonthLine> all(BalanceFigure... figures) {
        return Arrays.stream(figures)
                .map(figure -> new MonthLine(figure.title(), RUPEES, figure::of))
                .toList();
    }

    static List<MonthLine> money(String label, Function<MonthlyFigures, @Nullable BigDecimal> amount) {
        return List.of(new MonthLine(label, RUPEES, amount::apply));
    }

    static List<MonthLine> number(String label, Function<MonthlyFigures, Number> number) {
        return List.of(new MonthLine(label, NUMBER, number::apply));
    }

    private static MonthLine amount(String label, Heading heading) {
        return new MonthLine(label, RUPEES, month -> month.amount(heading));
    }

    private static MonthLine count(String label, Heading heading) {
        return new MonthLine(label, NUMBER, month -> month.count(heading));
    }

    @SafeVarargs
    static List<MonthLine> all(List<MonthLine>... lines) {
        return Stream.of(lines).flatMap(List::stream).toList();
    }
}
