package dev.passbook.analysis.monthly;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.salary.Salaries;
import dev.passbook.analysis.salary.SalaryCredit;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The figures of every month of which a statement covers a day.
///
/// @param months ascending; a month that no statement touches is missing
public record MonthlyAnalysis(SortedMap<YearMonth, MonthlyFigures> months) {

    public MonthlyAnalysis {
        months = Collections.unmodifiableSortedMap(new TreeMap<>(months));
    }

    /// The months of one account.
    ///
    /// @param opening the balance before the first transaction, if a statement prints it
    public static MonthlyAnalysis of(Ledger ledger, @Nullable BigDecimal opening) {
        return of(ledger, opening, Salaries.in(ledger));
    }

    /// The same for callers that know the salaries already.
    public static MonthlyAnalysis of(Ledger ledger, @Nullable BigDecimal opening, List<SalaryCredit> salaries) {
        var days = CoveredDays.of(ledger);
        var rows = ledger.rows().stream()
                .filter(row -> CoveredDays.isBelievable(row.date()))
                .toList();
        var balanced = BalancedRow.all(rows, days, opening);
        var endOfDay = new EndOfDay(balanced, opening);
        var salaryRows = salaries.stream().map(salary -> salary.row().id()).collect(Collectors.toSet());
        Predicate<LedgerRow> isPay = row -> salaryRows.contains(row.id());
        var spending = new SalarySpending(rows, isPay);
        var byMonth =
                balanced.stream().collect(Collectors.groupingBy(row -> row.row().month()));
        var months = new TreeMap<YearMonth, MonthlyFigures>();
        days.byMonth().forEach((month, covered) -> {
            var its = byMonth.getOrDefault(month, List.of());
            var tallies =
                    MonthlyFigures.tallies(its.stream().map(BalancedRow::row).toList(), isPay);
            var balances = MonthBalances.of(covered, its, endOfDay);
            months.put(month, new MonthlyFigures(month, covered, tallies, spending.in(month), balances));
        });
        return new MonthlyAnalysis(months);
    }

    /// The months of several accounts as if they were one: see [MonthlyFigures#together].
    public static MonthlyAnalysis together(List<MonthlyAnalysis> accounts) {
        return new MonthlyAnalysis(accounts.stream()
                .flatMap(account -> account.months.values().stream())
                .collect(Collectors.groupingBy(
                        MonthlyFigures::month,
                        TreeMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), MonthlyFigures::together))));
    }

    /// The wire form, `{"cnt_debit": {"Jan-2020": 3}}`: every field with every month. Counts are integers, amounts
    /// and percentages decimals; a balance that no statement tells is null.
    public Map<String, Map<String, @Nullable Number>> fields() {
        return MonthlyField.render(months.values());
    }
}
