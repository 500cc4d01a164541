package dev.passbook.analysis.top;

import static dev.passbook.statement.Direction.CREDIT;
import static dev.passbook.statement.Direction.DEBIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.monthly.Book;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopTransactionsTests {

    @Test
    void listsTheFiveLargestOfEachMonthLargestFirst() {
        var first = Book.holding("0.00")
                .narrated("2020-12-31", CREDIT, "7", "YEAR END")
                .narrated("2021-01-02", CREDIT, "100", "A")
                .narrated("2021-01-03", CREDIT, "600", "B")
                .narrated("2021-01-03", DEBIT, "9000", "RENT")
                .narrated("2021-01-04", CREDIT, "300", "C")
                .narrated("2021-01-05", CREDIT, "26365", "D")
                .close();
        var second = Book.holding("0.00")
                .narrated("2021-01-05", CREDIT, "200", "E")
                .narrated("2021-01-05", CREDIT, "500.50", "F")
                .close();

        assertThat(TopTransactions.of(List.of(first, second)).fields())
                .hasToString("{top_5_credit={Dec-20={YEAR END=7.0}, "
                        + "Jan-21={D=26365.0, B=600.0, F=500.5, C=300.0, E=200.0}}, "
                        + "top_5_debit={Jan-21={RENT=9000.0}}}");
    }

    @Test
    void listsANarrationOnceWithItsLargestTransaction() {
        var ledger = Book.holding("0.00")
                .narrated("2021-01-02", CREDIT, "10", "SALE")
                .narrated("2021-01-03", CREDIT, "40", "SALE")
                .narrated("2021-01-04", CREDIT, "20", "GIFT")
                .close();

        assertThat(TopTransactions.of(List.of(ledger)).fields().get("top_5_credit"))
                .hasToString("{Jan-21={SALE=40.0, GIFT=20.0}}");
    }

    @Test
    void putsTheEarlierOfEqualAmountsFirst() {
        var book = Book.holding("0.00");
        for (int day = 1; day <= 7; day++) {
            book.narrated("2021-01-0" + day, DEBIT, "10", "DAY " + day);
        }

        assertThat(TopTransactions.of(List.of(book.close()))
                        .debits()
                        .firstEntry()
                        .getValue())
                .extracting(row -> row.narration())
                .containsExactly("DAY 1", "DAY 2", "DAY 3", "DAY 4", "DAY 5");
    }

    @Test
    void listsNothingOfNothing() {
        assertThat(TopTransactions.of(List.of()).fields()).hasToString("{top_5_credit={}, top_5_debit={}}");
    }

    /// The same as sorting all rows and taking each narration once.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void passesOverNothing(long seed) {
        var random = new Random(seed);
        var book = Book.holding("0.00");
        IntStream.rangeClosed(1, 28)
                .mapToObj("2021-01-%02d"::formatted)
                .forEach(day -> IntStream.range(0, 4)
                        .forEach(_ -> book.narrated(
                                day, CREDIT, String.valueOf(1 + random.nextInt(12)), "N" + random.nextInt(9))));
        var ledger = book.close();

        var narrations = new HashSet<String>();
        var expected = ledger.rows().stream()
                .sorted(Comparator.comparing(LedgerRow::amount).reversed().thenComparing(LedgerRow::date))
                .filter(row -> narrations.add(row.narration()))
                .limit(5)
                .toList();

        assertThat(TopTransactions.of(List.of(ledger)).credits().firstEntry().getValue())
                .isEqualTo(expected);
    }
}
