package dev.passbook.analysis.monthly;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/// What an account, or several together, did and held in one month.
///
/// @param days those that statements cover, at least one
/// @param tallies under headings with at least one transaction
/// @param salarySpending what was spent, by channel, in the seven days after salaries of this month
public record MonthlyFigures(
        YearMonth month,
        NavigableSet<LocalDate> days,
        Map<Heading, Tally> tallies,
        Map<Channel, BigDecimal> salarySpending,
        MonthBalances balances) {

    private static final List<Heading> HEADINGS = List.of(Heading.values());
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public MonthlyFigures {
        days = Collections.unmodifiableNavigableSet(new TreeSet<>(days));
        tallies = Map.copyOf(tallies);
        salarySpending = Map.copyOf(salarySpending);
    }

    /// @param isPay which no row tells alone
    static Map<Heading, Tally> tallies(List<LedgerRow> rows, Predicate<LedgerRow> isPay) {
        var tallies = new EnumMap<Heading, Tally>(Heading.class);
        for (var heading : HEADINGS) {
            var tally = Tally.of(rows, heading == Heading.SALARY ? isPay : heading::takes);
            if (tally.count() > 0) {
                tallies.put(heading, tally);
            }
        }
        return tallies;
    }

    /// The figures of several accounts for the same month: counts and amounts add up; for balances see
    /// [MonthBalances#together].
    ///
    /// @param accounts at least one
    static MonthlyFigures together(List<MonthlyFigures> accounts) {
        var first = accounts.getFirst();
        if (accounts.size() == 1) {
            return first;
        }
        var days = new TreeSet<LocalDate>();
        var tallies = new EnumMap<Heading, Tally>(Heading.class);
        var spending = new EnumMap<Channel, BigDecimal>(Channel.class);
        for (var account : accounts) {
            days.addAll(account.days);
            account.tallies.forEach((heading, tally) -> tallies.merge(heading, tally, Tally::plus));
            account.salarySpending.forEach((channel, amount) -> spending.merge(channel, amount, BigDecimal::add));
        }
        var balances = MonthBalances.together(
                accounts.stream().map(MonthlyFigures::balances).toList());
        return new MonthlyFigures(first.month, days, tallies, spending, balances);
    }

    /// What stands under a heading.
    public Tally tally(Heading heading) {
        return tallies.getOrDefault(heading, Tally.NONE);
    }

    /// The number of transactions under a heading.
    public int count(Heading heading) {
        return tally(heading).count();
    }

    /// The money under a heading.
    public BigDecimal amount(Heading heading) {
        return tally(heading).amount();
    }

    /// What came in less what went out.
    public BigDecimal netInflow() {
        return amount(Heading.CREDIT).subtract(amount(Heading.DEBIT));
    }

    /// How much of the month's salaries was spent over a channel within seven days, in percent rounded half up to
    /// two decimals; 0 without salary. Above 100 when other money was spent as well.
    public BigDecimal salarySpendingPercent(Channel channel) {
        var salary = amount(Heading.SALARY);
        var spent = salarySpending.getOrDefault(channel, BigDecimal.ZERO);
        return salary.signum() == 0
                ? Tally.NONE.amount()
                : spent.multiply(HUNDRED).divide(salary, 2, RoundingMode.HALF_UP);
    }

    /// What stands under a heading in several months.
    public static Tally sum(Heading heading, Collection<MonthlyFigures> months) {
        return months.stream().map(month -> month.tally(heading)).reduce(Tally.NONE, Tally::plus);
    }
}
