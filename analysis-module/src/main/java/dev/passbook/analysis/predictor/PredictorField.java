package dev.passbook.analysis.predictor;

import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthBalances;
import dev.passbook.entity.rest.WireMoney;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A field of the contract's predictors, and where its value comes from; listed in the contract's order.
record PredictorField(String name, Function<Predictors, @Nullable Object> value) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-yy", Locale.ENGLISH);

    private static final List<PredictorField> ALL = Stream.of(
                    accountAndPeriod(), turnover(), incomeAndExpense(), movements(), payments(), balances())
            .flatMap(Function.identity())
            .toList();

    static Map<String, @Nullable Object> render(Predictors predictors) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        ALL.forEach(field -> fields.put(field.name, field.value.apply(predictors)));
        return fields;
    }

    private static Stream<PredictorField> accountAndPeriod() {
        return Stream.of(
                        one("customer_name", all -> all.account().holder()),
                        one("bank_name", all -> all.account().bank()),
                        one("account_type", all -> all.account().category()),
                        one("accountnumber", all -> all.account().digits()),
                        one("ifsc_code", all -> all.account().ifsc()),
                        months("month", month -> MONTH.format(month.figures().month())),
                        one("end_date", all -> written(DAY, all.end())),
                        one("start_date", all -> written(DAY, all.start())),
                        one("month_duration", all -> all.months().size()))
                .flatMap(Function.identity());
    }

    private static Stream<PredictorField> turnover() {
        return Stream.of(
                        money("annualised_credit", Predictors::annualisedCredit),
                        count("cash_withdrawals", Heading.CASH_WITHDRAWL_DEBIT),
                        count("chq_deposits", Heading.CHQ_CREDIT),
                        count("chq_issues", Heading.CHQ_DEBIT),
                        totalAndMonths("credits", Heading.CREDIT),
                        totalAndMonths("debitless_charges", Heading.BANK_CHARGE_DEBIT),
                        totalAndMonths("debits", Heading.DEBIT))
                .flatMap(Function.identity());
    }

    private static Stream<PredictorField> incomeAndExpense() {
        return Stream.of(
                        amounts("expense", Heading.EXPENSE),
                        money("avg_monthly_expense", all -> all.monthly(Heading.EXPENSE)),
                        amounts("income", Heading.INCOME_CREDIT),
                        money("avg_monthly_income", all -> all.monthly(Heading.INCOME_CREDIT)),
                        money("avg_expense_to_income_perc", Predictors::expensePercent),
                        monthMoney("expense_to_income_ratio", PredictorMonth::expenseToIncome))
                .flatMap(Function.identity());
    }

    private static Stream<PredictorField> movements() {
        return Stream.of(
                        total("inward_chq_bounces", Heading.INWARD_CHEQUE_BOUNCE_CREDIT),
                        total("net_banking_credits", Heading.NET_BANKING_TRANSFER_CREDIT),
                        total("net_banking_debits", Heading.NET_BANKING_TRANSFER_DEBIT),
                        months(
                                "number_of_transactions",
                                month -> month.figures().count(Heading.TRANSACTIONS)),
                        total("outward_chq_bounces", Heading.OUTWARD_CHEQUE_BOUNCE_DEBIT),
                        total("pos_expenses", Heading.DEBIT_CARD_DEBIT),
                        total("reversals", Heading.REFUND_CREDIT),
                        money(
                                "total_bounce_or_penal_charge",
                                all -> all.total(Heading.BOUNCE_CHARGE)
                                        .amount()
                                        .add(all.total(Heading.PENALTY_CHARGE).amount())))
                .flatMap(Function.identity());
    }

    private static Stream<PredictorField> payments() {
        return Stream.of(
                        total("total_cash_withdrawal", Heading.CASH_WITHDRAWL_DEBIT),
                        total("total_chq_deposit", Heading.CHQ_CREDIT),
                        total("total_chq_issue", Heading.CHQ_DEBIT),
                        totalAndMonths("total_creditcard_payment", Heading.CREDIT_CARD_BILL_DEBIT),
                        total("total_emi_ecs_loan", Heading.EMI_DEBIT),
                        total("total_expense", Heading.EXPENSE),
                        total("total_income", Heading.INCOME_CREDIT),
                        monthMoney("total_inward_payment_bounce", PredictorMonth::inwardBounces),
                        amounts("total_salary", Heading.SALARY))
                .flatMap(Function.identity());
    }

    private static Stream<PredictorField> balances() {
        return Stream.of(
                        balances("max_balance", MonthBalances::highest),
                        balances("min_balance", MonthBalances::lowest),
                        balances("avg_balance", MonthBalances::average),
                        money("avg_daily_closing_balance", Predictors::averageDailyBalance),
                        money("avg_monthly_closing_balance", Predictors::averageClosingBalance),
                        balances("bal_last", MonthBalances::closing),
                        Stream.of(10, 15, 1, 20, 25, 30, 5)
                                .flatMap(day -> monthMoney("balance_on_" + ordinal(day), on -> on.balanceOn(day))),
                        monthMoney("bal_avgof_6dates", PredictorMonth::averageOfDates),
                        PredictorMonth.DATES.stream()
                                .flatMap(day -> monthMoney(
                                        "balance_net_off_on_" + ordinal(day), on -> on.balanceWithoutLoansOn(day))))
                .flatMap(Function.identity());
    }

    private static String ordinal(int day) {
        return day == 1 ? "1st" : day + "th";
    }

    private static Stream<PredictorField> one(String name, Function<Predictors, @Nullable Object> value) {
        return Stream.of(new PredictorField(name, value));
    }

    private static Stream<PredictorField> money(String name, Function<Predictors, @Nullable BigDecimal> amount) {
        return one(name, all -> wire(amount.apply(all)));
    }

    private static Stream<PredictorField> count(String name, Heading heading) {
        return one(name, all -> all.total(heading).count());
    }

    private static Stream<PredictorField> total(String name, Heading heading) {
        return money(name, all -> all.total(heading).amount());
    }

    private static Stream<PredictorField> totalAndMonths(String name, Heading heading) {
        return Stream.concat(total(name, heading), amounts(name, heading));
    }

    /// The fields of the six months: `name_0` for the latest to `name_5`, null for a month that is not covered.
    private static Stream<PredictorField> months(String name, Function<PredictorMonth, @Nullable Object> value) {
        return IntStream.range(0, Predictors.MONTHS)
                .mapToObj(back -> new PredictorField(name + "_" + back, all -> {
                    var month = all.month(back);
                    return month == null ? null : value.apply(month);
                }));
    }

    private static Stream<PredictorField> monthMoney(
            String name, Function<PredictorMonth, @Nullable BigDecimal> amount) {
        return months(name, month -> wire(amount.apply(month)));
    }

    private static Stream<PredictorField> amounts(String name, Heading heading) {
        return monthMoney(name, month -> month.figures().amount(heading));
    }

    private static Stream<PredictorField> balances(String name, Function<MonthBalances, @Nullable BigDecimal> balance) {
        return monthMoney(name, month -> balance.apply(month.figures().balances()));
    }

    private static @Nullable Object written(DateTimeFormatter format, @Nullable TemporalAccessor date) {
        return date == null ? null : format.format(date);
    }

    private static @Nullable Object wire(@Nullable BigDecimal amount) {
        return amount == null ? null : WireMoney.of(amount);
    }
}
