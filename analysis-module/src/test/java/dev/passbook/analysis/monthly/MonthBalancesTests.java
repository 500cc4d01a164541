package dev.passbook.analysis.monthly;

import static dev.passbook.analysis.channel.Channel.BANK_CHARGE;
import static dev.passbook.analysis.channel.Channel.CASH_DEPOSIT;
import static dev.passbook.analysis.channel.Channel.UPI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MonthBalancesTests {

    @Test
    void fillsEveryCoveredDay() {
        var ledger = Book.holding("1000.00")
                .covers("2024-01-01", "2024-01-31")
                .debit("2024-01-10", "100", UPI)
                .credit("2024-01-20", "400", UPI)
                .close();

        var january = month(ledger, "1000.00", "2024-01");

        assertThat(january.days()).hasSize(31);
        assertThat(january.balances().endOfDay()).hasSize(31);
        assertThat(january.balances().endOfDay())
                .containsEntry(LocalDate.parse("2024-01-01"), amount("1000.00"))
                .containsEntry(LocalDate.parse("2024-01-09"), amount("1000.00"))
                .containsEntry(LocalDate.parse("2024-01-10"), amount("900.00"))
                .containsEntry(LocalDate.parse("2024-01-31"), amount("1300.00"));
        // 9 days of 1000, 10 of 900, 12 of 1300: 33600 over 31
        assertThat(january.balances().average()).isEqualTo("1083.87");
        assertThat(january.balances().median()).isEqualTo("1000.00");
        assertThat(january.balances().mode()).isEqualTo("1300.00");
        assertThat(january.balances().opening()).isEqualTo("1000.00");
        assertThat(january.balances().closing()).isEqualTo("1300.00");
        assertThat(january.balances().highest()).isEqualTo("1300.00");
        assertThat(january.balances().lowest()).isEqualTo("900.00");
        assertThat(january.balances().highestEndOfDay()).isEqualTo("1300.00");
        assertThat(january.balances().lowestEndOfDay()).isEqualTo("900.00");
    }

    @Test
    void takesTheClosestDayBeforeTheFirstTransactionWhenNoOpeningBalanceIsPrinted() {
        var ledger = Book.holding("1000.00")
                .covers("2024-01-01", "2024-01-04")
                .debit("2024-01-03", "100", UPI)
                .close();

        var january = month(ledger, null, "2024-01").balances();

        assertThat(january.endOfDay().values()).containsExactly(amounts("900.00", "900.00", "900.00", "900.00"));
        assertThat(january.opening()).isEqualTo("1000.00");
    }

    @Test
    void carriesTheBalanceThroughAMonthWithoutTransactions() {
        var ledger = Book.holding("0.00")
                .covers("2023-12-01", "2024-02-29")
                .credit("2023-12-31", "250.50", UPI)
                .debit("2024-02-01", "50.50", UPI)
                .close();

        var january = month(ledger, "0.00", "2024-01");

        assertThat(january.count(Heading.TRANSACTIONS)).isZero();
        assertThat(january.balances().endOfDay()).hasSize(31);
        assertThat(january.balances().endOfDay().values()).containsOnly(amount("250.50"));
        assertThat(january.balances().opening()).isEqualTo("250.50");
        assertThat(january.balances().closing()).isEqualTo("250.50");
        assertThat(january.balances().highest()).isEqualTo("250.50");
        assertThat(january.balances().lowest()).isEqualTo("250.50");
    }

    @Test
    void dividesByCoveredDaysWhenAStatementBeginsOnThe28th() {
        var ledger = Book.holding("0.00")
                .covers("2023-01-28", "2023-02-28")
                .credit("2023-01-28", "100", UPI)
                .credit("2023-01-31", "200", UPI)
                .close();

        var analysis = MonthlyAnalysis.of(ledger, null);

        assertThat(analysis.months()).containsOnlyKeys(YearMonth.of(2023, 1), YearMonth.of(2023, 2));
        // (100 + 100 + 100 + 300) / 4
        assertThat(month(ledger, null, "2023-01").balances().average()).isEqualTo("150.00");
        assertThat(month(ledger, null, "2023-02").days()).hasSize(28);
    }

    @Test
    void reckonsAQuarterWithEmptyDaysAGapAndPartsOfMonths() {
        var ledger = Book.holding("1000.00")
                .covers("2024-01-30", "2024-02-10")
                .covers("2024-03-30", "2024-04-01")
                .debit("2024-01-31", "100", UPI)
                .credit("2024-01-31", "700", UPI)
                .debit("2024-01-31", "600", UPI)
                .credit("2024-03-31", "2000", UPI)
                .close();

        var january = month(ledger, "1000.00", "2024-01").balances();
        var february = month(ledger, "1000.00", "2024-02");
        var march = month(ledger, "1000.00", "2024-03");
        var april = month(ledger, "1000.00", "2024-04").balances();

        // The 30th: 1000; the 31st: 900, 1600, and 1000 at its end.
        assertThat(january.endOfDay().values()).containsExactly(amounts("1000.00", "1000.00"));
        assertThat(january.highest()).isEqualTo("1600.00");
        assertThat(january.lowest()).isEqualTo("900.00");
        assertThat(january.average()).isEqualTo("1000.00");
        // Ten days without transactions; the rest of the month nobody saw.
        assertThat(february.days()).hasSize(10);
        assertThat(february.count(Heading.TRANSACTIONS)).isZero();
        assertThat(february.balances().average()).isEqualTo("1000.00");
        // (1000 + 3000) / 2, the 30th being what was held before the gap.
        assertThat(march.days()).hasSize(2);
        assertThat(march.balances().average()).isEqualTo("2000.00");
        assertThat(march.balances().opening()).isEqualTo("1000.00");
        assertThat(april.endOfDay().values()).containsExactly(amounts("3000.00"));
    }

    @Test
    void followsAnOverdraftBelowZeroAllTheTime() {
        var ledger = Book.holding("-5000.00")
                .limit("50000.00")
                .covers("2024-06-01", "2024-06-04")
                .debit("2024-06-02", "1000", UPI)
                .credit("2024-06-04", "500", UPI)
                .close();

        var june = month(ledger, "-5000.00", "2024-06").balances();

        // (−5000 − 6000 − 6000 − 5500) / 4
        assertThat(june.average()).isEqualTo("-5625.00");
        // −6000, −6000, −5500, −5000
        assertThat(june.median()).isEqualTo("-5750.00");
        assertThat(june.mode()).isEqualTo("-6000.00");
        assertThat(june.highest()).isEqualTo("-5500.00");
    }

    @Test
    void hasNoDebitsWhereOnlyMoneyCameIn() {
        var ledger = Book.holding("0.00")
                .credit("2024-06-01", "10", UPI)
                .credit("2024-06-03", "30", UPI)
                .close();

        var june = month(ledger, null, "2024-06");

        assertThat(june.amount(Heading.DEBIT)).isEqualTo("0.00");
        assertThat(june.netInflow()).isEqualTo("40.00");
        // 10, 10, 40
        assertThat(june.balances().average()).isEqualTo("20.00");
    }

    @Test
    void knowsLeapDays() {
        var ledger = Book.holding("10.00")
                .covers("2024-02-01", "2024-02-29")
                .credit("2024-02-29", "30", UPI)
                .close();

        var february = month(ledger, "10.00", "2024-02").balances();

        assertThat(february.endOfDay()).hasSize(29);
        // (28 × 10 + 40) / 29 = 11.0344…
        assertThat(february.average()).isEqualTo("11.03");
        assertThat(february.closing()).isEqualTo("40.00");
    }

    @Test
    void spansItsTransactionsWhenNoPeriodIsPrinted() {
        var ledger = Book.holding("0.00")
                .credit("2024-03-30", "10", UPI)
                .credit("2024-04-02", "10", UPI)
                .close();

        assertThat(month(ledger, null, "2024-03").days()).hasSize(2);
        assertThat(month(ledger, null, "2024-04").days()).hasSize(2);
    }

    @Test
    void makesADayOfASingleTransaction() {
        var ledger = Book.holding("5.00").debit("2024-03-30", "5", UPI).close();

        var march = month(ledger, null, "2024-03").balances();

        assertThat(march.endOfDay()).hasSize(1);
        assertThat(march.opening()).isEqualTo("5.00");
        assertThat(march.average()).isEqualTo("0.00");
        assertThat(march.median()).isEqualTo("0.00");
        assertThat(march.mode()).isEqualTo("0.00");
    }

    @Test
    void seesASameDayReversalInTheHighestBalanceOnly() {
        var ledger = Book.holding("100.00")
                .covers("2024-05-01", "2024-05-03")
                .credit("2024-05-02", "5000", UPI)
                .debit("2024-05-02", "5000", UPI)
                .close();

        var may = month(ledger, "100.00", "2024-05").balances();

        assertThat(may.highest()).isEqualTo("5100.00");
        assertThat(may.lowest()).isEqualTo("100.00");
        assertThat(may.highestEndOfDay()).isEqualTo("100.00");
        assertThat(may.average()).isEqualTo("100.00");
    }

    @Test
    void followsAnAccountBelowZero() {
        var ledger = Book.holding("10.00")
                .covers("2024-06-01", "2024-06-03")
                .debit("2024-06-02", "590.25", BANK_CHARGE)
                .close();

        var june = month(ledger, "10.00", "2024-06").balances();

        // (10 − 580.25 − 580.25) / 3 = −383.5
        assertThat(june.average()).isEqualTo("-383.50");
        assertThat(june.lowest()).isEqualTo("-580.25");
        assertThat(june.median()).isEqualTo("-580.25");
    }

    @Test
    void roundsHalvesAwayFromZero() {
        var ledger = Book.holding("0.00")
                .covers("2024-06-01", "2024-06-02")
                .credit("2024-06-02", "0.01", UPI)
                .close();
        var overdrawn = Book.holding("0.00")
                .covers("2024-06-01", "2024-06-02")
                .debit("2024-06-02", "0.01", UPI)
                .close();

        assertThat(month(ledger, "0.00", "2024-06").balances().average()).isEqualTo("0.01");
        assertThat(month(overdrawn, "0.00", "2024-06").balances().average()).isEqualTo("-0.01");
    }

    @Test
    void halvesTheMiddleTwoOfAnEvenNumberOfDays() {
        var ledger = Book.holding("0.00")
                .credit("2024-06-01", "10", UPI)
                .credit("2024-06-02", "10.25", UPI)
                .credit("2024-06-03", "80", UPI)
                .credit("2024-06-04", "80", UPI)
                .close();

        // 10, 20.25, 100.25, 180.25
        assertThat(month(ledger, null, "2024-06").balances().median()).isEqualTo("60.25");
    }

    @Test
    void takesTheSmallestOfEquallyFrequentBalances() {
        var ledger = Book.holding("0.00")
                .covers("2024-06-01", "2024-06-04")
                .credit("2024-06-01", "500", UPI)
                .debit("2024-06-03", "300", UPI)
                .close();

        assertThat(month(ledger, null, "2024-06").balances().mode()).isEqualTo("200.00");
    }

    @Test
    void holdsNothingWithoutComplaint() {
        var ledger = Book.holding("0.00").covers("2024-06-01", "2024-06-30").close();

        var june = month(ledger, "0.00", "2024-06").balances();

        assertThat(june.average()).isEqualByComparingTo("0");
        assertThat(june.median()).isEqualByComparingTo("0");
        assertThat(june.mode()).isEqualByComparingTo("0");
        assertThat(june.closing()).isEqualByComparingTo("0");
    }

    @Test
    void staysExactAtHundredCrore() {
        var ledger = Book.holding("1000000000.01")
                .covers("2024-06-01", "2024-06-03")
                .credit("2024-06-03", "1000000000.01", UPI)
                .close();

        var june = month(ledger, "1000000000.01", "2024-06");

        // (2 × 1,000,000,000.01 + 2,000,000,000.02) / 3 = 1,333,333,333.3466…
        assertThat(june.balances().average()).isEqualTo("1333333333.35");
        assertThat(june.balances().closing()).isEqualTo("2000000000.02");
        assertThat(june.amount(Heading.CREDIT)).isEqualTo("1000000000.01");
    }

    @Test
    void knowsNothingOfBalancesThatNoStatementPrints() {
        var ledger = Book.withoutBalances()
                .covers("2024-06-01", "2024-06-30")
                .credit("2024-06-03", "10", UPI)
                .close();

        var june = month(ledger, null, "2024-06");

        assertThat(june.balances().endOfDay()).isEmpty();
        assertThat(june.balances())
                .extracting(MonthBalances::opening, MonthBalances::closing, MonthBalances::highest)
                .containsOnlyNulls();
        assertThat(june.balances())
                .extracting(MonthBalances::average, MonthBalances::median, MonthBalances::mode)
                .containsOnlyNulls();
        assertThat(june.amount(Heading.CREDIT)).isEqualTo("10.00");
        assertThat(june.days()).hasSize(30);
    }

    @Test
    void reckonsMissingBalancesFromTheOpeningBalance() {
        var ledger = Book.withoutBalances()
                .covers("2024-06-01", "2024-06-04")
                .credit("2024-06-02", "10", UPI)
                .debit("2024-06-03", "4", UPI)
                .close();

        var june = month(ledger, "100.00", "2024-06").balances();

        assertThat(june.endOfDay().values()).containsExactly(amounts("100.00", "110.00", "106.00", "106.00"));
    }

    @Test
    void reckonsMissingBalancesFromThoseAround() {
        var printed = Book.holding("100.00")
                .credit("2024-06-01", "10", UPI)
                .debit("2024-06-02", "4", UPI)
                .debit("2024-06-02", "6", UPI)
                .close();
        var ledger = with(printed, unprinted(printed, 0), printed.rows().get(1), unprinted(printed, 2));

        var june = month(ledger, null, "2024-06").balances();

        assertThat(june.opening()).isEqualTo("100.00");
        assertThat(june.endOfDay().values()).containsExactly(amounts("110.00", "100.00"));
    }

    @Test
    void doesNotReckonBalancesOverDaysThatNobodySaw() {
        var printed = Book.holding("100.00")
                .covers("2024-06-01", "2024-06-02")
                .covers("2024-06-20", "2024-06-21")
                .credit("2024-06-01", "10", UPI)
                .credit("2024-06-21", "10", UPI)
                .close();
        var ledger = with(printed, printed.rows().getFirst(), unprinted(printed, 1));

        var june = month(ledger, null, "2024-06").balances();

        assertThat(june.endOfDay()).containsOnlyKeys(days("2024-06-01", "2024-06-02", "2024-06-20"));
        assertThat(june.closing()).isNull();
    }

    @Test
    void leavesGapsOutOfAverages() {
        var ledger = Book.holding("0.00")
                .covers("2024-01-01", "2024-01-02")
                .covers("2024-03-30", "2024-03-31")
                .credit("2024-01-01", "100", UPI)
                .credit("2024-03-31", "200", UPI)
                .close();

        var analysis = MonthlyAnalysis.of(ledger, null);

        assertThat(analysis.months()).containsOnlyKeys(YearMonth.of(2024, 1), YearMonth.of(2024, 3));
        assertThat(month(ledger, null, "2024-03").balances().endOfDay().values())
                .containsExactly(amounts("100.00", "300.00"));
    }

    @Test
    void countsADayOutsideThePrintedPeriodWhenMoneyMovedOnIt() {
        var ledger = Book.holding("0.00")
                .covers("2024-01-30", "2024-01-31")
                .credit("2024-01-31", "100", UPI)
                .credit("2024-02-03", "20", UPI)
                .close();

        var february = month(ledger, null, "2024-02");

        assertThat(february.days()).containsExactly(LocalDate.parse("2024-02-03"));
        assertThat(february.balances().average()).isEqualTo("120.00");
        assertThat(february.amount(Heading.CREDIT)).isEqualTo("20.00");
    }

    @Test
    void doesNotBelieveDatesOfOtherCenturies() {
        var ledger = Book.holding("0.00")
                .covers("0001-01-01", "2024-01-31")
                .credit("2024-01-31", "100", UPI)
                .credit("9999-12-31", "100", UPI)
                .close();

        var analysis = MonthlyAnalysis.of(ledger, null);

        assertThat(analysis.months().firstKey()).isEqualTo(YearMonth.of(1950, 1));
        assertThat(analysis.months().lastKey()).isEqualTo(YearMonth.of(2024, 1));
    }

    @Test
    void addsUpWhatAccountsHoldTogether() {
        var first = Book.holding("0.00")
                .covers("2024-01-01", "2024-01-04")
                .credit("2024-01-01", "100", CASH_DEPOSIT)
                .credit("2024-01-03", "900", CASH_DEPOSIT)
                .close();
        var second = Book.holding("50.00")
                .covers("2024-01-02", "2024-01-03")
                .debit("2024-01-03", "30", UPI)
                .close();

        var together = MonthlyAnalysis.together(
                        List.of(MonthlyAnalysis.of(first, amount("0.00")), MonthlyAnalysis.of(second, amount("50.00"))))
                .months()
                .get(YearMonth.of(2024, 1));

        // day by day 100 + 50, 100 + 50, 1000 + 20, 1000 + 20
        assertThat(together.balances().endOfDay().values())
                .containsExactly(amounts("150.00", "150.00", "1020.00", "1020.00"));
        assertThat(together.balances().average()).isEqualTo("585.00");
        assertThat(together.balances().opening()).isEqualTo("50.00");
        assertThat(together.balances().closing()).isEqualTo("1020.00");
        assertThat(together.balances().highest()).isEqualTo("1020.00");
        assertThat(together.count(Heading.TRANSACTIONS)).isEqualTo(3);
        assertThat(together.netInflow()).isEqualTo("970.00");
    }

    @Test
    void leavesAnAccountWithoutBalancesOutOfWhatAccountsHoldTogether() {
        var known = Book.holding("0.00").credit("2024-01-01", "100", UPI).close();
        var unknown = Book.withoutBalances().credit("2024-01-01", "7", UPI).close();

        var together = MonthlyAnalysis.together(
                        List.of(MonthlyAnalysis.of(known, null), MonthlyAnalysis.of(unknown, null)))
                .months()
                .get(YearMonth.of(2024, 1));

        assertThat(together.balances().closing()).isEqualTo("100.00");
        assertThat(together.amount(Heading.CREDIT)).isEqualTo("107.00");
    }

    private static MonthlyFigures month(Ledger ledger, @Nullable String opening, String month) {
        var analysis = MonthlyAnalysis.of(ledger, opening == null ? null : amount(opening));
        return analysis.months().get(YearMonth.parse(month));
    }

    private static LedgerRow unprinted(Ledger ledger, int at) {
        var row = ledger.rows().get(at);
        return new LedgerRow(
                row.id(),
                row.hash(),
                row.date(),
                row.direction(),
                row.amount(),
                null,
                row.narration(),
                row.reference(),
                row.channel(),
                row.description(),
                row.merchantCategory(),
                row.counterparty());
    }

    private static Ledger with(Ledger ledger, LedgerRow... rows) {
        return new Ledger(
                ledger.account(),
                ledger.bank(),
                ledger.holder(),
                ledger.category(),
                ledger.creditLimit(),
                ledger.coverage(),
                List.of(rows));
    }

    private static BigDecimal amount(String amount) {
        return new BigDecimal(amount);
    }

    private static BigDecimal[] amounts(String... amounts) {
        return List.of(amounts).stream().map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static LocalDate[] days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
