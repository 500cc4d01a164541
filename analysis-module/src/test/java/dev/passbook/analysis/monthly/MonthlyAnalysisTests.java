package dev.passbook.analysis.monthly;

import static dev.passbook.analysis.channel.Channel.AUTO_CREDIT;
import static dev.passbook.analysis.channel.Channel.AUTO_DEBIT_PAYMENT;
import static dev.passbook.analysis.channel.Channel.AUTO_DEBIT_PAYMENT_BOUNCE;
import static dev.passbook.analysis.channel.Channel.BANK_CHARGE;
import static dev.passbook.analysis.channel.Channel.BANK_INTEREST;
import static dev.passbook.analysis.channel.Channel.BILL_PAYMENT;
import static dev.passbook.analysis.channel.Channel.CASH_DEPOSIT;
import static dev.passbook.analysis.channel.Channel.CASH_WITHDRAWL;
import static dev.passbook.analysis.channel.Channel.CHQ;
import static dev.passbook.analysis.channel.Channel.DEBIT_CARD;
import static dev.passbook.analysis.channel.Channel.INTERNATIONAL_TRANSACTION_ARBITRAGE;
import static dev.passbook.analysis.channel.Channel.INVESTMENT;
import static dev.passbook.analysis.channel.Channel.INVESTMENT_CASHIN;
import static dev.passbook.analysis.channel.Channel.INWARD_CHEQUE_BOUNCE;
import static dev.passbook.analysis.channel.Channel.NET_BANKING_TRANSFER;
import static dev.passbook.analysis.channel.Channel.OUTWARD_CHEQUE_BOUNCE;
import static dev.passbook.analysis.channel.Channel.PAYMENT_GATEWAY_PURCHASE;
import static dev.passbook.analysis.channel.Channel.REFUND;
import static dev.passbook.analysis.channel.Channel.SALARY;
import static dev.passbook.analysis.channel.Channel.SELF_TRANSFER;
import static dev.passbook.analysis.channel.Channel.UPI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerSketch;
import dev.passbook.analysis.salary.Salaries;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyAnalysisTests {

    /// January 2024, one row for every heading, each with an amount of its own.
    private static final Ledger EVERYTHING = Book.holding("100000.00")
            .covers("2024-01-01", "2024-01-31")
            .credit("2024-01-01", "40000", SALARY)
            .debit("2024-01-01", "1000", BILL_PAYMENT)
            .debit("2024-01-02", "2000", BILL_PAYMENT, "credit_card_bill")
            .debit("2024-01-03", "3000", CASH_WITHDRAWL)
            .debit("2024-01-04", "1500", DEBIT_CARD)
            .debit("2024-01-08", "250", UPI)
            .debit("2024-01-09", "750", UPI)
            .credit("2024-01-10", "500", UPI)
            .credit("2024-01-10", "501", NET_BANKING_TRANSFER)
            .debit("2024-01-11", "5188", AUTO_DEBIT_PAYMENT, "lender_transaction")
            .credit("2024-01-11", "5188", AUTO_DEBIT_PAYMENT_BOUNCE, "lender_transaction")
            .debit("2024-01-11", "295", BANK_CHARGE, "ach_bounce_charge")
            .debit("2024-01-12", "118", BANK_CHARGE, "chq_bounce_charge")
            .debit("2024-01-12", "59", BANK_CHARGE, "penalty_charge")
            .credit("2024-01-13", "90000", AUTO_CREDIT, "lender_transaction")
            .debit("2024-01-14", "812", NET_BANKING_TRANSFER, "lender_transaction")
            .credit("2024-01-15", "700", INWARD_CHEQUE_BOUNCE, "chq_bounce_insuff_funds")
            .credit("2024-01-15", "71", INWARD_CHEQUE_BOUNCE)
            .debit("2024-01-16", "800", OUTWARD_CHEQUE_BOUNCE, "chq_bounce_insuff_funds")
            .debit("2024-01-16", "81", OUTWARD_CHEQUE_BOUNCE)
            .credit("2024-01-17", "33", REFUND)
            .credit("2024-01-18", "6000", SELF_TRANSFER)
            .debit("2024-01-18", "6100", SELF_TRANSFER)
            .debit("2024-01-19", "7000", INVESTMENT)
            .credit("2024-01-19", "7700", INVESTMENT_CASHIN)
            .credit("2024-01-20", "4.50", INTERNATIONAL_TRANSACTION_ARBITRAGE)
            .credit("2024-01-21", "900", CASH_DEPOSIT)
            .close();

    @Test
    void hasExactlyTheFieldsOfTheContract() throws IOException {
        assertThat(fields(EVERYTHING).keySet()).containsExactlyInAnyOrderElementsOf(contract());
    }

    @ParameterizedTest
    @CsvSource({
        "amt_credit, 151597.50", // 40000 + 500 + 501 + 5188 + 90000 + 700 + 71 + 33 + 6000 + 7700 + 4.50 + 900
        "cnt_credit, 12",
        "amt_debit, 28953", // 1000+2000+3000+1500+250+750+5188+295+118+59+812+800+81+6100+7000
        "cnt_debit, 15",
        "cnt_transactions, 27",
        "net_cash_inflow, 122644.50",
        "avg_credit_transaction_size, 12633.13", // 12633.125
        "avg_debit_transaction_size, 1930.20",
        "amt_income_credit, 41901", // 40000 + 500 + 501 + 900
        "cnt_income_credit, 4",
        "amt_business_credit, 41401", // without the 500
        "cnt_business_credit, 3",
        "amt_emi_debit, 6000",
        "cnt_emi_debit, 2",
        "avg_emi, 3000",
        "amt_emi_bounce_credit, 5188",
        "cnt_emi_bounce_credit, 1",
        "amt_auto_debit_payment_debit, 5188",
        "cnt_auto_debit_payment_bounce_credit, 1",
        "amt_loan_credits, 90000",
        "cnt_loan_credits, 1",
        "amt_bank_charge_debit, 472",
        "amt_ach_bounce_charge, 295",
        "amt_chq_bounce_charge, 118",
        "amt_bounce_charge, 413",
        "cnt_bounce_charge, 2",
        "amt_inward_cheque_bounce_credit, 771",
        "amt_inward_cheque_bounce_insuff_funds_credit, 700",
        "cnt_inward_cheque_bounce_insuff_funds_credit, 1",
        "amt_outward_cheque_bounce_debit, 881",
        "amt_outward_cheque_bounce_insuff_funds_debit, 800",
        "cnt_outward_cheque_bounce_debit, 2",
        "amt_bill_payment_debit, 3000",
        "amt_credit_card_bill_debit, 2000",
        "cnt_credit_card_bill_debit, 1",
        "amt_refund_credit, 33",
        "amt_self_transfer_credit, 6000",
        "amt_self_transfer_debit, 6100",
        "amt_investment, 7000",
        "amt_investment_cashin_credit, 7700",
        "amt_international_transaction_arbitrage_credit, 4.50",
        "amt_international_transaction_arbitrage_debit, 0",
        "amt_net_banking_transfer_credit, 501",
        "amt_net_banking_transfer_debit, 812",
        "amt_upi_credit, 500",
        "amt_upi_debit, 1000",
        "amt_cash_deposit_credit, 900",
        "amt_cash_withdrawl_debit, 3000",
        "cnt_debit_card_debit, 1",
        "amt_chq_debit, 0",
        "total_amount_of_salary, 40000",
        "number_of_salary_transactions, 1",
        "perc_salary_spend_bill_payment, 7.5",
        "perc_salary_spend_cash_withdrawl, 7.5",
        "perc_salary_spend_debit_card, 3.75",
        "perc_salary_spend_net_banking_transfer, 0",
        "perc_salary_spend_upi, 0.63", // the 8th is seven days after the 1st, the 9th is not: 250 of 40000
        "amt_auto_debit_payment_bounce_credit, 5188",
        "cnt_auto_debit_payment_debit, 1",
        "cnt_bank_charge_debit, 3",
        "cnt_ach_bounce_charge, 1",
        "cnt_chq_bounce_charge, 1",
        "cnt_bill_payment_debit, 2",
        "cnt_cash_deposit_credit, 1",
        "cnt_cash_withdrawl_debit, 1",
        "amt_debit_card_debit, 1500",
        "cnt_international_transaction_arbitrage_credit, 1",
        "cnt_investment, 1",
        "cnt_investment_cashin_credit, 1",
        "cnt_inward_cheque_bounce_credit, 2",
        "cnt_outward_cheque_bounce_insuff_funds_debit, 1",
        "cnt_net_banking_transfer_credit, 1",
        "cnt_net_banking_transfer_debit, 1",
        "cnt_refund_credit, 1",
        "cnt_self_transfer_credit, 1",
        "cnt_self_transfer_debit, 1",
        "cnt_upi_credit, 1",
        "cnt_upi_debit, 2",
        "opening_balance, 100000",
        "closing_balance, 222644.50",
        "max_bal, 227140", // on the 18th, between the own transfers
        "min_bal, 127313", // on the 11th, the instalment gone and not yet given back
        "max_eod_balance, 222644.50",
        "min_eod_balance, 131500", // on the 9th
        "median_balance, 221217", // the 16th of 31 ends of days in order of size
        "mode_balance, 222644.50", // the 21st to the 31st
        "avg_bal, 187792.94" // 5821581 / 31
    })
    void reckonsAMonthAsByHand(String field, BigDecimal expected) {
        var figure = fields(EVERYTHING).get(field).get("Jan-2024");

        assertThat(new BigDecimal(figure.toString())).isEqualByComparingTo(expected);
    }

    /// The headings that January has no row for.
    @ParameterizedTest
    @CsvSource({
        "amt_bank_interest_credit, 75.50",
        "cnt_bank_interest_credit, 2",
        "amt_chq_credit, 900",
        "cnt_chq_credit, 1",
        "amt_chq_debit, 1300",
        "cnt_chq_debit, 2",
        "amt_payment_gateway_purchase_debit, 349",
        "cnt_payment_gateway_purchase_debit, 1",
        "amt_international_transaction_arbitrage_debit, 2.25",
        "cnt_international_transaction_arbitrage_debit, 1",
        "amt_income_credit, 975.50", // interest and cheque
        "cnt_business_credit, 1" // the cheque
    })
    void reckonsTheOtherHeadingsAsByHand(String field, BigDecimal expected) {
        var ledger = Book.holding("5000.00")
                .credit("2024-02-01", "25.50", BANK_INTEREST)
                .credit("2024-02-02", "50", BANK_INTEREST)
                .credit("2024-02-03", "900", CHQ)
                .debit("2024-02-04", "1000", CHQ)
                .debit("2024-02-05", "300", CHQ)
                .debit("2024-02-06", "349", PAYMENT_GATEWAY_PURCHASE)
                .debit("2024-02-07", "2.25", INTERNATIONAL_TRANSACTION_ARBITRAGE)
                .close();

        var figure = fields(ledger).get(field).get("Feb-2024");

        assertThat(new BigDecimal(figure.toString())).isEqualByComparingTo(expected);
    }

    @Test
    void writesCountsAsIntegersAndAmountsAsDecimals() {
        var fields = fields(EVERYTHING);

        assertThat(fields.get("cnt_debit")).containsEntry("Jan-2024", 15);
        assertThat(fields.get("amt_chq_debit").get("Jan-2024")).hasToString("0.0");
        assertThat(fields.get("avg_emi").get("Jan-2024")).hasToString("3000.0");
    }

    @Test
    void writesMonthsInOrderAcrossTheEndOfAYear() {
        var ledger = Book.holding("0.00")
                .credit("2023-11-30", "10", UPI)
                .credit("2024-01-01", "10", UPI)
                .close();

        assertThat(fields(ledger).get("cnt_credit").entrySet())
                .extracting(Object::toString)
                .containsExactly("Nov-2023=1", "Dec-2023=0", "Jan-2024=1");
    }

    @Test
    void dividesNothingByZero() {
        var ledger = Book.holding("0.00").credit("2024-01-01", "10", UPI).close();

        var fields = fields(ledger);

        assertThat(fields.get("avg_debit_transaction_size")).hasToString("{Jan-2024=0.0}");
        assertThat(fields.get("avg_emi")).hasToString("{Jan-2024=0.0}");
        assertThat(fields.get("perc_salary_spend_upi")).hasToString("{Jan-2024=0.0}");
        assertThat(fields.get("amt_debit")).hasToString("{Jan-2024=0.0}");
    }

    @Test
    void saysNothingAboutUnknownBalances() {
        var ledger = Book.withoutBalances().credit("2024-01-01", "10", UPI).close();

        assertThat(fields(ledger).get("avg_bal")).hasToString("{Jan-2024=null}");
    }

    @Test
    void hasNoMonthsWithoutDays() {
        var fields = fields(Book.holding("0.00").close());

        assertThat(fields).hasSize(95);
        assertThat(fields.values()).allMatch(months -> months.isEmpty());
    }

    @Test
    void countsSpendingOnceForTheLastSalaryEvenInTheNextMonth() {
        var ledger = Book.holding("0.00")
                .credit("2024-01-30", "1000", SALARY)
                .credit("2024-02-02", "500", SALARY)
                .debit("2024-02-03", "100", UPI)
                .debit("2024-02-10", "100", UPI)
                .credit("2024-03-29", "1000", SALARY)
                .debit("2024-04-05", "400", UPI)
                .close();

        assertThat(fields(ledger).get("perc_salary_spend_upi"))
                .hasToString("{Jan-2024=0.0, Feb-2024=20.0, Mar-2024=40.0, Apr-2024=0.0}");
    }

    @Test
    void doesNotTakeWhatWasSpentBeforeTheSalaryForSpentFromIt() {
        var ledger = Book.holding("5000.00")
                .debit("2024-01-30", "100", UPI)
                .credit("2024-01-30", "1000", SALARY)
                .debit("2024-01-30", "200", UPI)
                .close();

        assertThat(fields(ledger).get("perc_salary_spend_upi")).hasToString("{Jan-2024=20.0}");
    }

    @Test
    void countsPayWithoutTheWordAsTheSalariesDo() {
        var ledger = LedgerSketch.of("axis")
                .holder("MR RAVI DEMO")
                .credit("2024-01-31", "41230", "NEFT/A1/ZENTEK PVT LTD/X/")
                .debit("2024-02-02", "8246", "UPI/P2A/412345678901/MEENA KUMARI/rent")
                .credit("2024-02-15", "90000", "PPR000101234567:DISB:RAVI")
                .credit("2024-02-29", "41230", "NEFT/A2/ZENTEK PVT LTD/X/")
                .credit("2024-03-30", "41230", "NEFT/A3/ZENTEK PVT LTD/X/")
                .ledger();

        var fields = fields(ledger);

        assertThat(Salaries.in(ledger)).hasSize(3);
        assertThat(fields.get("number_of_salary_transactions")).hasToString("{Jan-2024=1, Feb-2024=1, Mar-2024=1}");
        assertThat(fields.get("total_amount_of_salary"))
                .hasToString("{Jan-2024=41230.0, Feb-2024=41230.0, Mar-2024=41230.0}");
        assertThat(fields.get("perc_salary_spend_upi")).hasToString("{Jan-2024=20.0, Feb-2024=0.0, Mar-2024=0.0}");
        // The channel stays what the narration says.
        assertThat(fields.get("amt_net_banking_transfer_credit"))
                .hasToString("{Jan-2024=41230.0, Feb-2024=41230.0, Mar-2024=41230.0}");
        assertThat(fields.get("amt_income_credit"))
                .hasToString("{Jan-2024=41230.0, Feb-2024=41230.0, Mar-2024=41230.0}");
    }

    @Test
    void doesNotCountWhatIsOnlyCalledSalary() {
        var ledger = LedgerSketch.of("axis")
                .holder("MR RAVI DEMO")
                .credit("2024-01-31", "41230", "IMPS/P2A/412345678901/RAVI DEMO/HDFC/SALARY")
                .ledger();

        assertThat(fields(ledger).get("number_of_salary_transactions")).hasToString("{Jan-2024=0}");
    }

    @Test
    void addsUpAccountsMonthByMonth() {
        var first = Book.holding("0.00")
                .credit("2024-01-05", "1000", SALARY)
                .debit("2024-01-06", "100", UPI)
                .close();
        var second = Book.holding("0.00")
                .credit("2024-01-07", "1000", SALARY)
                .credit("2024-02-05", "5", UPI)
                .close();

        var fields = MonthlyAnalysis.together(
                        List.of(MonthlyAnalysis.of(first, null), MonthlyAnalysis.of(second, null)))
                .fields();

        assertThat(fields.get("total_amount_of_salary")).hasToString("{Jan-2024=2000.0, Feb-2024=0.0}");
        assertThat(fields.get("number_of_salary_transactions")).hasToString("{Jan-2024=2, Feb-2024=0}");
        assertThat(fields.get("perc_salary_spend_upi")).hasToString("{Jan-2024=5.0, Feb-2024=0.0}");
        assertThat(fields.get("avg_credit_transaction_size")).hasToString("{Jan-2024=1000.0, Feb-2024=5.0}");
    }

    private static Map<String, Map<String, Number>> fields(Ledger ledger) {
        return MonthlyAnalysis.of(ledger, null).fields();
    }

    private static List<String> contract() throws IOException {
        try (var names = MonthlyAnalysisTests.class.getResourceAsStream("/monthly/fields.txt")) {
            return new String(Objects.requireNonNull(names).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
