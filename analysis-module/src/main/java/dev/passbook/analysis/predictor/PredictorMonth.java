package dev.passbook.analysis.predictor;

import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.monthly.Averages;
import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthlyFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One month as predictors see it.
///
/// @param loans the loans received in it, oldest first
public record PredictorMonth(MonthlyFigures figures, List<LedgerRow> loans) {

    /// The days of the month whose balances are asked for. The contract's `bal_avgof_6dates` averages these seven.
    static final List<Integer> DATES = List.of(1, 5, 10, 15, 20, 25, 30);

    public PredictorMonth {
        loans = List.copyOf(loans);
    }

    /// What was held at the end of a day; null when no statement covers it.
    ///
    /// @param dayOfMonth in a shorter month its last day is meant
    public @Nullable BigDecimal balanceOn(int dayOfMonth) {
        return figures.balances().endOfDay().get(day(dayOfMonth));
    }

    /// The same without the loans received in the month up to and on that day.
    public @Nullable BigDecimal balanceWithoutLoansOn(int dayOfMonth) {
        var balance = balanceOn(dayOfMonth);
        return balance == null ? null : balance.subtract(loansUntil(day(dayOfMonth)));
    }

    /// The mean of the balances on the 1st, 5th, 10th, 15th, 20th, 25th and 30th, or of those of them that are
    /// covered, rounded half up to two decimals.
    public @Nullable BigDecimal averageOfDates() {
        return Averages.mean(
                DATES.stream().map(this::balanceOn).filter(Objects::nonNull).toList());
    }

    /// How much of each rupee earned was spent, rounded half up to two decimals; null without income.
    public @Nullable BigDecimal expenseToIncome() {
        var income = figures.amount(Heading.INCOME_CREDIT);
        return income.signum() == 0 ? null : figures.amount(Heading.EXPENSE).divide(income, 2, RoundingMode.HALF_UP);
    }

    /// What bounced of the payments that others asked for: cheques issued and mandates.
    public BigDecimal inwardBounces() {
        return figures.amount(Heading.INWARD_CHEQUE_BOUNCE_CREDIT)
                .add(figures.amount(Heading.AUTO_DEBIT_PAYMENT_BOUNCE_CREDIT));
    }

    private LocalDate day(int dayOfMonth) {
        return figures.month().atDay(Math.min(dayOfMonth, figures.month().lengthOfMonth()));
    }

    private BigDecimal loansUntil(LocalDate day) {
        return loans.stream()
                .filter(loan -> !loan.date().isAfter(day))
                .map(LedgerRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
