package dev.passbook.analysis.predictor;

import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthBalances;
import dev.passbook.analysis.predictor.PredictorField.Fact;
import dev.passbook.analysis.predictor.PredictorField.Monthly;
import dev.passbook.analysis.predictor.PredictorField.Overall;
import dev.passbook.rest.WireMoney;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The one list of predictors, in the contract's order; both REST and GraphQL are made of it.
public final class PredictorFields {

    static final List<PredictorField> ALL = Stream.of(
                    account(), period(), turnover(), incomeAndExpense(), movements(), payments(), balances())
            .flatMap(Function.identity())
            .toList();

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-yy", Locale.ENGLISH);

    private PredictorFields() {}

    /// What there is to tell of all that an account's statements cover, under the contract's names: money with two
    /// decimals, days, counts, and null for what is unknown.
    public static Map<String, Function<Predictors, @Nullable Object>> overall() {
        var fields = new LinkedHashMap<String, Function<Predictors, @Nullable Object>>();
        for (var field : ALL) {
            if (field instanceof Overall(var name, var value)) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    /// The same of one month, under the contract's names without the number of the month.
    public static Map<String, Function<PredictorMonth, @Nullable Object>> monthly() {
        var fields = new LinkedHashMap<String, Function<PredictorMonth, @Nullable Object>>();
        for (var field : ALL) {
            if (field instanceof Monthly(var name, var value)) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    /// A value as the wire has it.
    static @Nullable Object written(@Nullable Object value) {
        return switch (value) {
            case BigDecimal amount -> WireMoney.of(amount);
            case LocalDate day -> DAY.format(day);
            case YearMonth month -> MONTH.format(month);
            case null, default -> value;
        };
    }

    private static Stream<PredictorField> account() {
        return Stream.of(
                new Fact("customer_name", AccountFacts::holder),
                new Fact("bank_name", AccountFacts::bank),
                new Fact("account_type", AccountFacts::category),
                new Fact("accountnumber", AccountFacts::digits),
                new Fact("ifsc_code", AccountFacts::ifsc));
    }

    private static Stream<PredictorField> period() {
        return Stream.of(
                        months("month", month -> month.figures().month()),
                        one("end_date", Predictors::end),
                        one("start_date", Predictors::start),
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
        return Stream.of(new Overall(name, value));
    }

    private static Stream<PredictorField> money(String name, Function<Predictors, @Nullable BigDecimal> amount) {
        return one(name, amount::apply);
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

    private static Stream<PredictorField> months(String name, Function<PredictorMonth, @Nullable Object> value) {
        return Stream.of(new Monthly(name, value));
    }

    private static Stream<PredictorField> monthMoney(
            String name, Function<PredictorMonth, @Nullable BigDecimal> amount) {
        return months(name, amount::apply);
    }

    private static Stream<PredictorField> amounts(String name, Heading heading) {
        return monthMoney(name, month -> month.figures().amount(heading));
    }

    private static Stream<PredictorField> balances(String name, Function<MonthBalances, @Nullable BigDecimal> balance) {
        return monthMoney(name, month -> balance.apply(month.figures().balances()));
    }
}
