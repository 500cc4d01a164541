package dev.passbook.analysis.score;

import dev.passbook.analysis.monthly.Averages;
import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthlyFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the scorecard can look at. Shares are in percent with one decimal, rounded half up; null is what
/// statements do not tell. Shares of little or nothing are written as 1000 at most.
enum Measure {
    /// The average end-of-day balance, in percent of what is spent in thirty days.
    BALANCE_TO_EXPENSE(Measure::balanceToExpense),
    /// The lowest monthly income in percent of the median one, over whole months, at least two.
    INCOME_STEADINESS(Measure::incomeSteadiness),
    /// Payments that others asked for and did not get.
    BOUNCES(Measure::bounces),
    /// What lenders took and kept, in percent of the income.
    EMI_TO_INCOME(Measure::emiToIncome),
    /// Cash deposits in percent of all credits.
    CASH_SHARE(Measure::cashShare),
    /// Days that ended below zero, or below what may be overdrawn, in percent of all days.
    OVERDRAWN_DAYS(Measure::overdrawnDays),
    /// The number of days that statements cover.
    COVERED_DAYS(basis -> BigDecimal.valueOf(basis.coveredDays()));

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal MOST = new BigDecimal(1000);
    private static final BigDecimal THIRTY_DAYS = new BigDecimal(30);

    private final Function<ScoreBasis, @Nullable BigDecimal> measuring;

    Measure(Function<ScoreBasis, @Nullable BigDecimal> measuring) {
        this.measuring = measuring;
    }

    @Nullable
    BigDecimal of(ScoreBasis basis) {
        return measuring.apply(basis);
    }

    private static @Nullable BigDecimal balanceToExpense(ScoreBasis basis) {
        var balance = Averages.mean(basis.balances());
        var days = BigDecimal.valueOf(basis.coveredDays());
        var spent = basis.amount(Heading.EXPENSE).multiply(THIRTY_DAYS);
        return balance == null ? null : percent(balance.multiply(days), spent);
    }

    private static @Nullable BigDecimal incomeSteadiness(ScoreBasis basis) {
        var incomes = basis.incomes();
        var median = Averages.median(incomes);
        return incomes.size() < 2 || median == null || median.signum() == 0
                ? null
                : percent(Collections.min(incomes), median);
    }

    /// Most banks post a returned payment, some only the fee for it. A fee with its tax may fill several rows, so
    /// that fees count in months without returns only, for mandates and cheques apart.
    private static BigDecimal bounces(ScoreBasis basis) {
        return BigDecimal.valueOf(basis.months().stream()
                .mapToLong(month -> bounces(month, Heading.AUTO_DEBIT_PAYMENT_BOUNCE_CREDIT, Heading.ACH_BOUNCE_CHARGE)
                        + bounces(month, Heading.INWARD_CHEQUE_BOUNCE_CREDIT, Heading.CHQ_BOUNCE_CHARGE))
                .sum());
    }

    private static int bounces(MonthlyFigures month, Heading returned, Heading fee) {
        return month.count(returned) > 0 ? month.count(returned) : month.count(fee);
    }

    private static @Nullable BigDecimal emiToIncome(ScoreBasis basis) {
        var income = basis.amount(Heading.INCOME_CREDIT);
        var paid = basis.amount(Heading.EMI_DEBIT)
                .subtract(basis.amount(Heading.EMI_BOUNCE_CREDIT))
                .max(BigDecimal.ZERO);
        return income.signum() == 0 && paid.signum() == 0 ? null : percent(paid, income);
    }

    private static @Nullable BigDecimal cashShare(ScoreBasis basis) {
        var credits = basis.amount(Heading.CREDIT);
        return credits.signum() == 0 ? null : percent(basis.amount(Heading.CASH_DEPOSIT_CREDIT), credits);
    }

    private static @Nullable BigDecimal overdrawnDays(ScoreBasis basis) {
        var balances = basis.balances();
        var allowed = basis.creditLimit().negate();
        var overdrawn = balances.stream()
                .filter(balance -> balance.compareTo(allowed) < 0)
                .count();
        return balances.isEmpty() ? null : percent(BigDecimal.valueOf(overdrawn), BigDecimal.valueOf(balances.size()));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return MOST.multiply(BigDecimal.valueOf(part.signum()));
        }
        return part.multiply(HUNDRED).divide(whole, 1, RoundingMode.HALF_UP).min(MOST);
    }
}
