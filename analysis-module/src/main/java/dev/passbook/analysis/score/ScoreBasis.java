package dev.passbook.analysis.score;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.monthly.MonthlyFigures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What a score looks at.
///
/// @param creditLimit what may be overdrawn; 0 without a limit
/// @param months at most six, at least one, ascending
record ScoreBasis(BigDecimal creditLimit, List<MonthlyFigures> months) {

    private static final int MONTHS = 6;

    ScoreBasis {
        months = List.copyOf(months);
    }

    static Optional<ScoreBasis> latest(Ledger ledger, MonthlyAnalysis analysis) {
        if (analysis.months().isEmpty()) {
            return Optional.empty();
        }
        var first = analysis.months().lastKey().minusMonths(MONTHS - 1);
        var limit = Objects.requireNonNullElse(ledger.creditLimit(), BigDecimal.ZERO);
        var months = analysis.months().tailMap(first).values();
        return Optional.of(new ScoreBasis(limit, List.copyOf(months)));
    }

    BigDecimal amount(Heading heading) {
        return MonthlyFigures.sum(heading, months).amount();
    }

    int count(Heading heading) {
        return MonthlyFigures.sum(heading, months).count();
    }

    int coveredDays() {
        return months.stream().mapToInt(month -> month.days().size()).sum();
    }

    /// The balances at the ends of all days.
    List<BigDecimal> balances() {
        return months.stream()
                .flatMap(month -> month.balances().endOfDay().values().stream())
                .toList();
    }

    /// The income of each month that is covered whole.
    List<BigDecimal> incomes() {
        return months.stream()
                .filter(month -> month.days().size() == month.month().lengthOfMonth())
                .map(month -> month.amount(Heading.INCOME_CREDIT))
                .toList();
    }
}
