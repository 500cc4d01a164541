package dev.passbook.analysis.score;

import static dev.passbook.analysis.channel.Channel.AUTO_DEBIT_PAYMENT;
import static dev.passbook.analysis.channel.Channel.AUTO_DEBIT_PAYMENT_BOUNCE;
import static dev.passbook.analysis.channel.Channel.BANK_CHARGE;
import static dev.passbook.analysis.channel.Channel.CASH_DEPOSIT;
import static dev.passbook.analysis.channel.Channel.SALARY;
import static dev.passbook.analysis.channel.Channel.UPI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.monthly.Book;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.score.Score.Factor;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTests {

    private static final Scorecard CARD = Scorecard.standard();

    @Test
    void givesTheMostToAnAccountThatIsKeptWell() {
        assertThat(score(salaried("20000").close(), "50000.00").value()).isEqualTo(900);
    }

    @Test
    void givesTheLeastToAnAccountThatIsKeptBadly() {
        var ledger = Book.holding("-100.00")
                .covers("2024-01-01", "2024-01-20")
                .credit("2024-01-02", "1000", CASH_DEPOSIT)
                .debit("2024-01-03", "5000", AUTO_DEBIT_PAYMENT, "lender_transaction")
                .debit("2024-01-04", "10", BANK_CHARGE, "ach_bounce_charge")
                .debit("2024-01-05", "10", BANK_CHARGE, "ach_bounce_charge")
                .debit("2024-01-06", "10", BANK_CHARGE, "ach_bounce_charge")
                .debit("2024-01-07", "10", BANK_CHARGE, "ach_bounce_charge")
                .debit("2024-01-08", "10", BANK_CHARGE, "ach_bounce_charge")
                .close();

        // 30 for an income of which nothing is known
        assertThat(score(ledger, "-100.00").value()).isEqualTo(330);
    }

    @Test
    void explainsEachPoint() {
        var ledger = Book.holding("1000.00")
                .covers("2024-01-01", "2024-03-31")
                .credit("2024-01-01", "10000", SALARY)
                .debit("2024-01-05", "3000", AUTO_DEBIT_PAYMENT, "lender_transaction")
                .debit("2024-01-06", "8000", UPI)
                .credit("2024-02-01", "10000", SALARY)
                .debit("2024-02-05", "3000", AUTO_DEBIT_PAYMENT, "lender_transaction")
                .credit("2024-02-05", "3000", AUTO_DEBIT_PAYMENT_BOUNCE, "lender_transaction")
                .debit("2024-02-06", "295", BANK_CHARGE, "ach_bounce_charge")
                .debit("2024-02-07", "9705", UPI)
                .credit("2024-03-01", "4000", CASH_DEPOSIT)
                .debit("2024-03-05", "4000", UPI)
                .close();

        var score = score(ledger, "1000.00");

        assertThat(score.factors())
                .containsExactly(
                        // 1 Jan to 4 Jan 11000, 5 Jan 8000, to 31 Jan 0, to 5 Feb 10000, 6 Feb 9705, to 29 Feb 0,
                        // to 4 Mar 4000: 127705 over 91; spent 28000 in 91 days, 9230.77 in 30: 15.2 %
                        new Factor("balance_to_expense", 60, "The average balance is 15.2% of a month's spending"),
                        new Factor("income_steadiness", 40, "The poorest month had 40% of the usual income"),
                        new Factor("bounces", 80, "One payment bounced"),
                        // 6000 less 3000 given back, of 24000
                        new Factor("emi_to_income", 90, "Lenders take 12.5% of the income"),
                        // 4000 of 27000
                        new Factor("cash_share", 35, "14.8% of what came in was cash"),
                        new Factor("overdrawn_days", 60, "No day ended overdrawn"),
                        new Factor("covered_days", 30, "91 days are known"));
        assertThat(score.value()).isEqualTo(300 + 60 + 40 + 80 + 90 + 35 + 60 + 30);
    }

    @Test
    void scoresTheSameTheSame() {
        var ledger = salaried("39000").close();

        assertThat(score(ledger, "50000.00")).isEqualTo(score(ledger, "50000.00"));
    }

    @Test
    void looksAtSixMonthsOnly() {
        var older = Book.holding("50000.00").covers("2023-10-01", "2023-12-31");
        older.debit("2023-12-01", "1", BANK_CHARGE, "ach_bounce_charge");
        continued(older, "20000");

        assertThat(factor(older.close(), "bounces").reason()).isEqualTo("No payment bounced");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1000, 60"})
    void allowsAnAgreedOverdraft(String limit, int points) {
        var ledger = Book.holding("100.00")
                .limit(limit)
                .covers("2024-01-01", "2024-01-10")
                .debit("2024-01-02", "1000", UPI)
                .close();

        assertThat(factor(ledger, "overdrawn_days").points()).isEqualTo(points);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        var ledger = Book.withoutBalances().debit("2024-01-02", "1000", UPI).close();

        assertThat(score(ledger, null).factors())
                .extracting(Factor::reason)
                .contains(
                        "The statements print no balances",
                        "Fewer than two whole months or no income in most of them",
                        "Neither income nor repayments",
                        "Nothing came in");
    }

    @Test
    void doesNotScoreAnAccountOfWhichNothingIsKnown() {
        var ledger = Book.holding("0.00").close();

        assertThat(CARD.score(ledger, MonthlyAnalysis.of(ledger, null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-measure, shoe_size",
        "missing-points, points",
        "not-600, must add up to 600",
        "crossed-bands, ascending",
        "no-last-band, ascending",
        "twice, stands twice",
        "unknown-key, colour",
        "nowhere, class path"
    })
    void refusesAnIllWrittenCard(String name, String reason) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ScorecardFile.read("/score/broken/%s.yaml".formatted(name)))
                .withMessageContaining(name)
                .withMessageContaining(reason);
    }

    /// Half a year of salaries of 40000 on the first of a month, and rent on the fifth.
    private static Book salaried(String rent) {
        return continued(Book.holding("50000.00"), rent);
    }

    private static Book continued(Book book, String rent) {
        book.covers("2024-01-01", "2024-06-30");
        for (var month = YearMonth.of(2024, 1); month.isBefore(YearMonth.of(2024, 7)); month = month.plusMonths(1)) {
            book.credit(month + "-01", "40000", SALARY).debit(month + "-05", rent, UPI);
        }
        return book;
    }

    private static Factor factor(Ledger ledger, String name) {
        return score(ledger, null).factors().stream()
                .filter(factor -> factor.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Score score(Ledger ledger, @Nullable String opening) {
        var analysis = MonthlyAnalysis.of(ledger, opening == null ? null : new BigDecimal(opening));
        return CARD.score(ledger, analysis).orElseThrow();
    }
}
