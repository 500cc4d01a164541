package dev.passbook.analysis.predictor;

import static dev.passbook.analysis.channel.Channel.AUTO_CREDIT;
import static dev.passbook.analysis.channel.Channel.AUTO_DEBIT_PAYMENT;
import static dev.passbook.analysis.channel.Channel.AUTO_DEBIT_PAYMENT_BOUNCE;
import static dev.passbook.analysis.channel.Channel.BANK_CHARGE;
import static dev.passbook.analysis.channel.Channel.BILL_PAYMENT;
import static dev.passbook.analysis.channel.Channel.CASH_WITHDRAWL;
import static dev.passbook.analysis.channel.Channel.CHQ;
import static dev.passbook.analysis.channel.Channel.DEBIT_CARD;
import static dev.passbook.analysis.channel.Channel.INWARD_CHEQUE_BOUNCE;
import static dev.passbook.analysis.channel.Channel.NET_BANKING_TRANSFER;
import static dev.passbook.analysis.channel.Channel.OUTWARD_CHEQUE_BOUNCE;
import static dev.passbook.analysis.channel.Channel.REFUND;
import static dev.passbook.analysis.channel.Channel.SALARY;
import static dev.passbook.analysis.channel.Channel.UPI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.monthly.Book;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictorsTests {

    /// `_N` stands for the months 0 to 5.
    private static final List<String> CONTRACT = List.of(
            "customer_name",
            "bank_name",
            "account_type",
            "accountnumber",
            "ifsc_code",
            "month_N",
            "end_date",
            "start_date",
            "month_duration",
            "annualised_credit",
            "cash_withdrawals",
            "chq_deposits",
            "chq_issues",
            "credits",
            "credits_N",
            "debitless_charges",
            "debitless_charges_N",
            "debits",
            "debits_N",
            "expense_N",
            "avg_monthly_expense",
            "income_N",
            "avg_monthly_income",
            "avg_expense_to_income_perc",
            "expense_to_income_ratio_N",
            "inward_chq_bounces",
            "net_banking_credits",
            "net_banking_debits",
            "number_of_transactions_N",
            "outward_chq_bounces",
            "pos_expenses",
            "reversals",
            "total_bounce_or_penal_charge",
            "total_cash_withdrawal",
            "total_chq_deposit",
            "total_chq_issue",
            "total_creditcard_payment",
            "total_creditcard_payment_N",
            "total_emi_ecs_loan",
            "total_expense",
            "total_income",
            "total_inward_payment_bounce_N",
            "total_salary_N",
            "max_balance_N",
            "min_balance_N",
            "avg_balance_N",
            "avg_daily_closing_balance",
            "avg_monthly_closing_balance",
            "bal_last_N",
            "balance_on_10th_N",
            "balance_on_15th_N",
            "balance_on_1st_N",
            "balance_on_20th_N",
            "balance_on_25th_N",
            "balance_on_30th_N",
            "balance_on_5th_N",
            "bal_avgof_6dates_N",
            "balance_net_off_on_1st_N",
            "balance_net_off_on_5th_N",
            "balance_net_off_on_10th_N",
            "balance_net_off_on_15th_N",
            "balance_net_off_on_20th_N",
            "balance_net_off_on_25th_N",
            "balance_net_off_on_30th_N");

    /// December 2023 to February 2024, opening with 1000.
    private static final Ledger WINTER = Book.holding("1000.00")
            .covers("2023-12-15", "2024-02-29")
            .credit("2023-12-20", "30000", SALARY) // 31000
            .debit("2023-12-31", "6000", DEBIT_CARD) // 25000
            .credit("2024-01-04", "20000", AUTO_CREDIT, "lender_transaction") // 45000
            .debit("2024-01-05", "5000", AUTO_DEBIT_PAYMENT, "lender_transaction") // 40000
            .credit("2024-01-05", "5000", AUTO_DEBIT_PAYMENT_BOUNCE, "lender_transaction") // 45000
            .debit("2024-01-06", "500", BANK_CHARGE, "ach_bounce_charge") // 44500
            .debit("2024-01-12", "4500", CASH_WITHDRAWL) // 40000
            .credit("2024-01-20", "10000", AUTO_CREDIT, "lender_transaction") // 50000
            .credit("2024-01-22", "2000", CHQ) // 52000
            .debit("2024-01-23", "2000", OUTWARD_CHEQUE_BOUNCE) // 50000
            .debit("2024-01-24", "1000", CHQ) // 49000
            .credit("2024-01-25", "1000", INWARD_CHEQUE_BOUNCE) // 50000
            .credit("2024-01-26", "100", REFUND) // 50100
            .debit("2024-01-27", "100", BANK_CHARGE, "penalty_charge") // 50000
            .debit("2024-02-29", "50000", UPI) // 0
            .close();

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "customer_name, MR KIRAN DEMO",
                "bank_name, axis",
                "account_type, individual",
                "accountnumber, 12345678901",
                "ifsc_code, UTIB0000001",
                "month_0, Feb-24",
                "month_2, Dec-23",
                "month_3, null",
                "start_date, 15-Dec-23",
                "end_date, 29-Feb-24",
                "month_duration, 3",
                "credits, 68100.0", // 30000 + 20000 + 5000 + 10000 + 2000 + 1000 + 100
                "credits_1, 38100.0",
                "credits_0, 0.0",
                "credits_5, null",
                "annualised_credit, 327059.21", // 68100 / 76 × 365
                "debits, 69100.0", // 6000 + 5000 + 500 + 4500 + 2000 + 1000 + 100 + 50000
                "debits_0, 50000.0",
                "cash_withdrawals, 1",
                "total_cash_withdrawal, 4500.0",
                "chq_deposits, 1",
                "total_chq_deposit, 2000.0",
                "chq_issues, 1",
                "total_chq_issue, 1000.0",
                "debitless_charges, 600.0",
                "debitless_charges_1, 600.0",
                "total_expense, 67100.0", // without the bounced cheque
                "expense_1, 11100.0",
                "avg_monthly_expense, 22366.67",
                "total_income, 32000.0", // salary and cheque
                "income_1, 2000.0",
                "avg_monthly_income, 10666.67",
                "avg_expense_to_income_perc, 209.69",
                "expense_to_income_ratio_0, null",
                "expense_to_income_ratio_1, 5.55",
                "expense_to_income_ratio_2, 0.2",
                "inward_chq_bounces, 1000.0",
                "outward_chq_bounces, 2000.0",
                "total_inward_payment_bounce_1, 6000.0",
                "number_of_transactions_1, 12",
                "number_of_transactions_3, null",
                "pos_expenses, 6000.0",
                "reversals, 100.0",
                "total_bounce_or_penal_charge, 600.0",
                "total_emi_ecs_loan, 5000.0",
                "total_creditcard_payment, 0.0",
                "total_salary_2, 30000.0",
                "max_balance_1, 52000.0",
                "min_balance_1, 40000.0",
                "bal_last_1, 50000.0",
                // to the 3rd 25000, 4th and 5th 45000, to the 11th 44500, to the 19th 40000, 20th and 21st 50000, 22nd
                // 52000, 23rd 50000, 24th 49000, 25th 50000, 26th 50100, to the 31st 50000: 1353100 over 31
                "avg_balance_1, 43648.39",
                "bal_last_0, 0.0",
                "avg_monthly_closing_balance, 25000.0", // (25000 + 50000 + 0) / 3
                "balance_on_1st_1, 25000.0",
                "balance_on_5th_1, 45000.0",
                "balance_on_10th_1, 44500.0",
                "balance_on_15th_1, 40000.0",
                "balance_on_20th_1, 50000.0",
                "balance_on_25th_1, 50000.0",
                "balance_on_30th_1, 50000.0",
                "bal_avgof_6dates_1, 43500.0", // seven dates: 304500 / 7
                "balance_net_off_on_1st_1, 25000.0",
                "balance_net_off_on_5th_1, 25000.0",
                "balance_net_off_on_10th_1, 24500.0",
                "balance_net_off_on_15th_1, 20000.0",
                "balance_net_off_on_20th_1, 20000.0",
                "balance_net_off_on_25th_1, 20000.0",
                "balance_net_off_on_30th_1, 20000.0",
                "balance_on_30th_0, 0.0", // 29 February
                "balance_net_off_on_30th_0, 0.0",
                "balance_on_10th_2, null", // before the statement
                "balance_on_15th_2, 1000.0",
                "bal_avgof_6dates_2, 23500.0", // (1000 + 31000 + 31000 + 31000) / 4
                "balance_on_10th_3, null"
            })
    void reckonsAsByHand(String field, @Nullable String expected) {
        var fields = fields(WINTER, "1000.00");

        assertThat(fields).containsKey(field);
        assertThat(String.valueOf(fields.get(field))).isEqualTo(String.valueOf(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "total_creditcard_payment, 3500.0",
        "total_creditcard_payment_0, 2000.0",
        "total_creditcard_payment_1, 1500.0",
        "net_banking_credits, 800.0",
        "net_banking_debits, 1100.0"
    })
    void reckonsCardBillsAndTransfersAsByHand(String field, String expected) {
        var ledger = Book.holding("9000.00")
                .debit("2024-01-05", "1500", BILL_PAYMENT, "credit_card_bill")
                .debit("2024-01-06", "400", BILL_PAYMENT, "electric_bill")
                .credit("2024-01-07", "800", NET_BANKING_TRANSFER)
                .debit("2024-02-05", "2000", UPI, "credit_card_bill")
                .debit("2024-02-06", "700", NET_BANKING_TRANSFER)
                .debit("2024-02-07", "400", NET_BANKING_TRANSFER)
                .close();

        assertThat(fields(ledger, null).get(field)).hasToString(expected);
    }

    @Test
    void averagesOverEveryCoveredDay() {
        // 15 to 19 Dec 1000, to 30 Dec 31000, to 3 Jan 25000, 4 and 5 Jan 45000, to 11 Jan 44500, to 19 Jan 40000,
        // to 21 Jan 50000, 22 Jan 52000, 23 Jan 50000, 24 Jan 49000, to 28 Feb 50000, 29 Feb 0:
        // 5000 + 341000 + 100000 + 90000 + 267000 + 320000 + 100000 + 52000 + 50000 + 49000 + 1750100 over 77
        assertThat(fields(WINTER, "1000.00").get("avg_daily_closing_balance")).hasToString("40572.73");
    }

    @Test
    void hasExactlyTheFieldsOfTheContract() {
        var expected = new ArrayList<String>();
        for (var field : CONTRACT) {
            expected.addAll(
                    field.endsWith("_N")
                            ? IntStream.range(0, 6)
                                    .mapToObj(back -> field.substring(0, field.length() - 1) + back)
                                    .toList()
                            : List.of(field));
        }

        assertThat(fields(WINTER, null).keySet()).containsExactlyElementsOf(expected);
    }

    @Test
    void countsCalendarMonthsBackOverAGap() {
        var ledger = Book.holding("0.00")
                .covers("2024-01-01", "2024-01-31")
                .covers("2024-03-01", "2024-03-31")
                .credit("2024-01-01", "5", UPI)
                .credit("2024-03-01", "7", UPI)
                .close();

        var fields = fields(ledger, null);

        assertThat(Stream.of("credits_0", "credits_1", "credits_2", "month_1", "month_duration"))
                .extracting(field -> String.valueOf(fields.get(field)))
                .containsExactly("7.0", "null", "5.0", "null", "2");
    }

    @Test
    void knowsSixMonthsButTotalsAll() {
        var book = Book.holding("0.00");
        IntStream.rangeClosed(1, 8).forEach(month -> book.credit("2024-0%d-10".formatted(month), "10", UPI));

        var fields = fields(book.close(), null);

        assertThat(fields).containsEntry("month_0", "Aug-24").containsEntry("month_5", "Mar-24");
        assertThat(fields.get("credits")).hasToString("80.0");
        assertThat(fields).doesNotContainKey("credits_6");
    }

    @Test
    void annualisesASingleDay() {
        var ledger = Book.holding("0.00").credit("2024-01-01", "10", UPI).close();

        assertThat(fields(ledger, null).get("annualised_credit")).hasToString("3650.0");
    }

    @Test
    void answersForAnAccountWithoutAnything() {
        var fields = fields(Book.holding("0.00").close(), null);

        assertThat(fields).containsEntry("month_duration", 0).containsEntry("month_0", null);
        assertThat(fields.get("credits")).hasToString("0.0");
        assertThat(fields).containsEntry("avg_daily_closing_balance", null);
    }

    @Test
    void saysNothingAboutUnknownBalances() {
        var ledger = Book.withoutBalances().credit("2024-01-01", "10", UPI).close();

        assertThat(fields(ledger, null))
                .containsEntry("balance_on_1st_0", null)
                .containsEntry("balance_net_off_on_1st_0", null)
                .containsEntry("bal_avgof_6dates_0", null)
                .containsEntry("max_balance_0", null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {"000123, 123", "1234 5678-90, 1234567890", "XXXXXX1234, null", "'', null", "null, null"})
    void writesAnAccountNumberOnlyWhenItIsWhole(@Nullable String printed, @Nullable BigInteger expected) {
        var ledger = Book.holding("0.00").close();
        var predictors =
                Predictors.of(AccountFacts.of(ledger, printed, null), ledger, MonthlyAnalysis.of(ledger, null));

        assertThat(predictors.fields().get("accountnumber")).isEqualTo(expected);
    }

    @Test
    void relatesTheBalanceToWhatLendersTake() {
        var ledger = Book.holding("1000.00")
                .debit("2024-01-01", "250", UPI, "lender_transaction")
                .close();
        var debtless = Book.holding("1000.00").debit("2024-01-01", "250", UPI).close();

        assertThat(predictors(ledger, null).balanceToEmi()).isEqualTo("3.00");
        assertThat(predictors(debtless, null).balanceToEmi()).isEqualTo("99.00");
    }

    private static Map<String, @Nullable Object> fields(Ledger ledger, @Nullable String opening) {
        return predictors(ledger, opening).fields();
    }

    private static Predictors predictors(Ledger ledger, @Nullable String opening) {
        var analysis = MonthlyAnalysis.of(ledger, opening == null ? null : new BigDecimal(opening));
        return Predictors.of(AccountFacts.of(ledger, "0012345678901", "UTIB0000001"), ledger, analysis);
    }
}
