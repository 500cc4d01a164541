package dev.passbook.analysis.monthly;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.entity.rest.WireMoney;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A field of the contract's monthly analysis, and where its figure comes from.
record MonthlyField(String name, Function<MonthlyFigures, @Nullable Number> figure) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-uuuu", Locale.ENGLISH);

    /// All fields, those of the headings first.
    private static final List<MonthlyField> ALL = Stream.concat(
                    EnumSet.range(Heading.AUTO_DEBIT_PAYMENT_BOUNCE_CREDIT, Heading.SELF_TRANSFER_DEBIT).stream()
                            .flatMap(heading -> Stream.of(
                                    money("amt_" + heading.wire(), month -> month.amount(heading)),
                                    number("cnt_" + heading.wire(), month -> month.count(heading)))),
                    Stream.of(
                            number("cnt_transactions", month -> month.count(Heading.TRANSACTIONS)),
                            number("number_of_salary_transactions", month -> month.count(Heading.SALARY)),
                            money("total_amount_of_salary", month -> month.amount(Heading.SALARY)),
                            money("net_cash_inflow", MonthlyFigures::netInflow),
                            average("avg_credit_transaction_size", Heading.CREDIT),
                            average("avg_debit_transaction_size", Heading.DEBIT),
                            average("avg_emi", Heading.EMI_DEBIT),
                            spending("perc_salary_spend_bill_payment", Channel.BILL_PAYMENT),
                            spending("perc_salary_spend_cash_withdrawl", Channel.CASH_WITHDRAWL),
                            spending("perc_salary_spend_debit_card", Channel.DEBIT_CARD),
                            spending("perc_salary_spend_net_banking_transfer", Channel.NET_BANKING_TRANSFER),
                            spending("perc_salary_spend_upi", Channel.UPI),
                            balance("opening_balance", MonthBalances::opening),
                            balance("closing_balance", MonthBalances::closing),
                            balance("max_bal", MonthBalances::highest),
                            balance("min_bal", MonthBalances::lowest),
                            balance("max_eod_balance", MonthBalances::highestEndOfDay),
                            balance("min_eod_balance", MonthBalances::lowestEndOfDay),
                            balance("avg_bal", MonthBalances::average),
                            balance("median_balance", MonthBalances::median),
                            balance("mode_balance", MonthBalances::mode)))
            .toList();

    static Map<String, Map<String, @Nullable Number>> render(Collection<MonthlyFigures> months) {
        var fields = new LinkedHashMap<String, Map<String, @Nullable Number>>();
        for (var field : ALL) {
            var figures = new LinkedHashMap<String, @Nullable Number>();
            months.forEach(month -> figures.put(MONTH.format(month.month()), field.figure.apply(month)));
            fields.put(field.name, figures);
        }
        return fields;
    }

    private static MonthlyField number(String name, Function<MonthlyFigures, Number> count) {
        return new MonthlyField(name, count::apply);
    }

    private static MonthlyField money(String name, Function<MonthlyFigures, @Nullable BigDecimal> amount) {
        return new MonthlyField(name, month -> wire(amount.apply(month)));
    }

    private static MonthlyField average(String name, Heading heading) {
        return money(name, month -> month.tally(heading).average());
    }

    private static MonthlyField spending(String name, Channel channel) {
        return money(name, month -> month.salarySpendingPercent(channel));
    }

    private static MonthlyField balance(String name, Function<MonthBalances, @Nullable BigDecimal> balance) {
        return money(name, month -> balance.apply(month.balances()));
    }

    private static @Nullable Number wire(@Nullable BigDecimal amount) {
        return amount == null ? null : WireMoney.of(amount);
    }
}
