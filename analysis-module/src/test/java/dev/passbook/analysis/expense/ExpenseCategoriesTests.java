package dev.passbook.analysis.expense;

import static dev.passbook.analysis.channel.Channel.OUTWARD_CHEQUE_BOUNCE;
import static dev.passbook.analysis.channel.Channel.SALARY;
import static dev.passbook.analysis.channel.Channel.UPI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.monthly.Book;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpenseCategoriesTests {

    @ParameterizedTest
    @CsvSource({
        "UPI, food, Food",
        "UPI, '', Transfers",
        "NET_BANKING_TRANSFER, '', Transfers",
        "CHQ, '', Transfers",
        "SELF_TRANSFER, investments, Transfers",
        "CASH_WITHDRAWL, shopping, Cash",
        "BANK_CHARGE, loans, Bank Charges",
        "BILL_PAYMENT, '', Bills",
        "BILL_PAYMENT, bills, Bills",
        "AUTO_DEBIT_PAYMENT, insurance, Insurance",
        "AUTO_DEBIT_PAYMENT, '', Others",
        "DEBIT_CARD, '', Others",
        "DEBIT_CARD, ewallet, Ewallet",
        "OTHERS, '', Others"
    })
    void namesWhatWasPaidFor(Channel channel, String merchant, String category) {
        var ledger = Book.holding("100.00")
                .paid("2024-01-01", "5", channel, merchant)
                .close();

        assertThat(ExpenseCategories.of(List.of(ledger))).containsExactly(new ExpenseShare(category, 100));
    }

    @Test
    void takesMoneyForALenderForALoan() {
        var ledger = Book.holding("100.00")
                .debit("2024-01-01", "5", UPI, "lender_transaction")
                .close();

        assertThat(ExpenseCategories.of(List.of(ledger))).containsExactly(new ExpenseShare("Loans", 100));
    }

    @Test
    void givesWhatRoundingLosesToTheLargestRemainders() {
        var ledger = Book.holding("1000.00")
                .paid("2024-01-01", "1", UPI, "food")
                .paid("2024-01-02", "1", UPI, "fuel")
                .paid("2024-01-03", "1", UPI, "travel")
                .close();

        assertThat(ExpenseCategories.of(List.of(ledger)))
                .containsExactly(
                        new ExpenseShare("Food", 34), new ExpenseShare("Fuel", 33), new ExpenseShare("Travel", 33));
    }

    @Test
    void prefersTheLargerRemainderToTheLargerAmount() {
        var ledger = Book.holding("1000.00")
                .paid("2024-01-01", "50.20", UPI, "food") // 50.2 %
                .paid("2024-01-02", "40.10", UPI, "fuel") // 40.1 %
                .paid("2024-01-03", "9.70", UPI, "travel") // 9.7 %
                .close();

        assertThat(ExpenseCategories.of(List.of(ledger)))
                .containsExactly(
                        new ExpenseShare("Food", 50), new ExpenseShare("Fuel", 40), new ExpenseShare("Travel", 10));
    }

    @Test
    void omitsWhatRoundsToNothing() {
        var ledger = Book.holding("1000.00")
                .paid("2024-01-01", "999", UPI, "food")
                .paid("2024-01-02", "1", UPI, "fuel")
                .close();

        assertThat(ExpenseCategories.of(List.of(ledger))).containsExactly(new ExpenseShare("Food", 100));
    }

    @Test
    void countsDebitsOfAllAccountsButNotTheReturnOfACheque() {
        var first = Book.holding("0.00")
                .credit("2024-01-01", "100", SALARY)
                .paid("2024-01-01", "30", UPI, "food")
                .debit("2024-01-02", "55", OUTWARD_CHEQUE_BOUNCE)
                .close();
        var second = Book.holding("0.00").paid("2024-01-01", "10", UPI, "fuel").close();

        assertThat(ExpenseCategories.of(List.of(first, second)))
                .containsExactly(new ExpenseShare("Food", 75), new ExpenseShare("Fuel", 25));
    }

    @Test
    void sharesNothing() {
        var ledger = Book.holding("0.00").credit("2024-01-01", "100", SALARY).close();

        assertThat(ExpenseCategories.of(List.of(ledger))).isEmpty();
    }

    @RepeatedTest(50)
    void alwaysSumsToHundred(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var book = Book.holding("0.00");
        for (int category = 0; category <= random.nextInt(20); category++) {
            book.paid("2024-01-01", random.nextInt(1, 100_000) + ".37", UPI, "kind" + category);
        }

        var shares = ExpenseCategories.of(List.of(book.close()));

        assertThat(shares.stream().mapToInt(ExpenseShare::percentage).sum()).isEqualTo(100);
    }
}
