package dev.passbook.analysis.predictor;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.monthly.Averages;
import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.monthly.MonthlyFigures;
import dev.passbook.analysis.monthly.Tally;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The figures of one account for a lender's model. Totals are over all that its statements cover; averages by
/// month are over the months of which they cover a day.
///
/// @param months ascending
public record Predictors(AccountFacts account, List<PredictorMonth> months) {

    /// How many months have figures of their own: the latest is 0, the oldest 5.
    static final int MONTHS = 6;

    private static final BigDecimal NO_EMI = new BigDecimal("99.00");
    private static final BigDecimal DAYS_OF_YEAR = new BigDecimal(365);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Predictors {
        months = List.copyOf(months);
    }

    /// @param analysis that of the same ledger
    public static Predictors of(AccountFacts account, Ledger ledger, MonthlyAnalysis analysis) {
        var loans = ledger.rows().stream()
                .filter(Heading.LOAN_CREDITS::takes)
                .collect(Collectors.groupingBy(row -> row.month()));
        return new Predictors(account, months(analysis, loans));
    }

    /// The wire form, every field of the contract in its order: numbers as integers or decimals, texts, and null
    /// for what is unknown or lies in a month that no statement touches.
    public Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        PredictorFields.ALL.forEach(field -> field.write(this, fields));
        return fields;
    }

    /// The months that have figures of their own, the latest first; one that no statement touches is missing.
    public List<PredictorMonth> recentMonths() {
        return IntStream.range(0, MONTHS)
                .mapToObj(this::month)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /// A calendar month counted back from the latest; null when no statement touches it.
    public @Nullable PredictorMonth month(int back) {
        if (months.isEmpty()) {
            return null;
        }
        var wanted = months.getLast().figures().month().minusMonths(back);
        return months.reversed().stream()
                .filter(month -> month.figures().month().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    /// The first covered day.
    public @Nullable LocalDate start() {
        return months.isEmpty() ? null : months.getFirst().figures().days().first();
    }

    /// The last covered day.
    public @Nullable LocalDate end() {
        return months.isEmpty() ? null : months.getLast().figures().days().last();
    }

    /// What stands under a heading in all months.
    public Tally total(Heading heading) {
        return MonthlyFigures.sum(heading, figures().toList());
    }

    /// The same in a month on average, rounded half up to two decimals.
    public BigDecimal monthly(Heading heading) {
        return months.isEmpty()
                ? Tally.NONE.amount()
                : total(heading).amount().divide(BigDecimal.valueOf(months.size()), 2, RoundingMode.HALF_UP);
    }

    /// What came in over the days from the first to the last, for 365 days; rounded half up to two decimals.
    public BigDecimal annualisedCredit() {
        var start = start();
        var end = end();
        if (start == null || end == null) {
            return Tally.NONE.amount();
        }
        var days = Math.max(1, ChronoUnit.DAYS.between(start, end));
        return total(Heading.CREDIT)
                .amount()
                .multiply(DAYS_OF_YEAR)
                .divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
    }

    /// How much of the income was spent, in percent, rounded half up to two decimals; 0 without income.
    public BigDecimal expensePercent() {
        var income = total(Heading.INCOME_CREDIT).amount();
        var expense = total(Heading.EXPENSE).amount();
        return income.signum() == 0
                ? Tally.NONE.amount()
                : expense.multiply(HUNDRED).divide(income, 2, RoundingMode.HALF_UP);
    }

    /// The mean of the balances at the ends of all covered days.
    public @Nullable BigDecimal averageDailyBalance() {
        return Averages.mean(figures()
                .flatMap(month -> month.balances().endOfDay().values().stream())
                .toList());
    }

    /// The mean of the balances at the ends of months.
    public @Nullable BigDecimal averageClosingBalance() {
        return Averages.mean(figures()
                .map(month -> month.balances().closing())
                .filter(Objects::nonNull)
                .toList());
    }

    /// The average daily balance in units of what lenders take in a month, rounded half up to two decimals: 99
    /// where they take nothing. Later generations of the contract call it `abb_isto_emi`; this one has no field
    /// for it.
    public @Nullable BigDecimal balanceToEmi() {
        var emi = monthly(Heading.EMI_DEBIT);
        var balance = averageDailyBalance();
        if (emi.signum() == 0) {
            return NO_EMI;
        }
        return balance == null ? null : balance.divide(emi, 2, RoundingMode.HALF_UP);
    }

    private Stream<MonthlyFigures> figures() {
        return months.stream().map(PredictorMonth::figures);
    }

    private static List<PredictorMonth> months(MonthlyAnalysis analysis, Map<YearMonth, List<LedgerRow>> loans) {
        return analysis.months().values().stream()
                .map(month -> new PredictorMonth(month, loans.getOrDefault(month.month(), List.of())))
                .toList();
    }
}
