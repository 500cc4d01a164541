package dev.passbook.analysis.monthly;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.rest.WireMoney;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
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
    private static final List<MonthlyField> ALL = Stream.of(ofHeadings(), ofTransactions(), ofBalances())
            .flatMap(Function.identity())
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

    private static Stream<MonthlyField> ofHeadings() {
        return EnumSet.range(Heading.AUTO_DEBIT_PAYMENT_BOUNCE_CREDIT, Heading.SELF_TRANSFER_DEBIT).stream()
                .flatMap(heading -> Stream.of(
                        money("amt_" + heading.wire(), month -> month.amount(heading)),
                        number("cnt_" + heading.wire(), month -> month.count(heading))));
    }

    private static Stream<MonthlyField> ofTransactions() {
        return Stream.of(
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
                spending("perc_salary_spend_upi", Channel.UPI));
    }

    private static Stream<MonthlyField> ofBalances() {
        return Arrays.stream(BalanceFigure.values()).map(figure -> money(figure.wire(), figure::of));
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

    private static @Nullable Number wire(@Nullable BigDecimal amount) {
        return amount == null ? null : WireMoney.of(amount);
    }
}
