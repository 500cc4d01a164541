package dev.passbook.statement.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.Direction;
import dev.passbook.statement.ledger.LedgerMerge.Slot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerMergeTests {

    private static final Entry SALARY = row(1, "+100", "200");
    private static final Entry TEA = row(2, "-20", "180");
    private static final Entry SECOND_TEA = row(2, "-20", "160");
    private static final Entry RENT = row(3, "-60", "100");
    private static final Entry REFUND = row(5, "+10", "110");

    @Test
    void theFirstStatementIsTheLedger() {
        assertThat(merged(List.of(), List.of(SALARY, TEA))).containsExactly(SALARY, TEA);
    }

    @Test
    void theSameStatementAgainAddsNothing() {
        var rows = List.of(SALARY, TEA, SECOND_TEA, RENT);

        assertThat(merged(rows, rows)).isEqualTo(rows);
    }

    @Test
    void rowsOfTheOverlapAreKeptOnce() {
        assertThat(merged(List.of(SALARY, TEA, SECOND_TEA), List.of(SECOND_TEA, RENT, REFUND)))
                .containsExactly(SALARY, TEA, SECOND_TEA, RENT, REFUND);
    }

    @Test
    void anEarlierStatementComesBefore() {
        assertThat(merged(List.of(RENT, REFUND), List.of(SALARY, TEA, SECOND_TEA)))
                .containsExactly(SALARY, TEA, SECOND_TEA, RENT, REFUND);
    }

    @Test
    void aStatementFillsTheGapBetweenTwo() {
        assertThat(merged(List.of(SALARY, REFUND), List.of(TEA, SECOND_TEA, RENT)))
                .containsExactly(SALARY, TEA, SECOND_TEA, RENT, REFUND);
    }

    @Test
    void onTheDayWhereTwoStatementsMeetTheBalanceDecides() {
        assertThat(merged(List.of(SECOND_TEA, RENT), List.of(SALARY, TEA)))
                .containsExactly(SALARY, TEA, SECOND_TEA, RENT);
    }

    @Test
    void moneyThatGoesInACircleIsKeptAsOftenAsItGoes() {
        var in = row(4, "+50", "150");
        var out = row(4, "-50", "100");
        var circles = List.of(RENT, in, out, in, out);

        assertThat(merged(circles, circles)).isEqualTo(circles);
        assertThat(merged(List.of(RENT), circles)).isEqualTo(circles);
        assertThat(merged(circles, List.of(in, out, REFUND))).containsExactly(RENT, in, out, in, out, REFUND);
    }

    @Test
    void withoutBalancesTheNarrationTellsRowsApart() {
        var milk = Entry.of(day(1), Direction.DEBIT, money("20"), null, "UPI MILK");
        var milkAsWrapped = Entry.of(day(1), Direction.DEBIT, money("20"), null, "UPI MI LK");
        var bread = Entry.of(day(1), Direction.DEBIT, money("20"), null, "UPI BREAD");

        assertThat(merged(List.of(milk), List.of(milkAsWrapped, bread))).containsExactly(milk, bread);
    }

    /// Whatever windows of a ledger come in, in whatever order: together they give the ledger that they cover.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void windowsOfALedgerGiveItBack(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var ledger = new ArrayList<Entry>();
        long balance = 10_000;
        for (int i = 0; i < 60; i++) {
            long change = (random.nextInt(9) - 4) * 10L;
            change = change == 0 ? 5 : change;
            balance += change;
            ledger.add(row(1 + i / 4, (change > 0 ? "+" : "") + change, String.valueOf(balance)));
        }

        List<Entry> merged = List.of();
        for (int from : IntStream.of(20, 0, 40, 10, 30).toArray()) {
            merged = merged(merged, ledger.subList(from, from + 20));
        }

        assertThat(merged).isEqualTo(ledger);
    }

    private static List<Entry> merged(List<Entry> known, List<Entry> incoming) {
        return LedgerMerge.merge(known, incoming).stream()
                .map(slot -> slot.known() == Slot.NONE ? incoming.get(slot.incoming()) : known.get(slot.known()))
                .toList();
    }

    private static Entry row(int day, String change, String balance) {
        var direction = change.startsWith("-") ? Direction.DEBIT : Direction.CREDIT;
        return Entry.of(day(day), direction, money(change.substring(1)), money(balance), "narration");
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 1, 1).plusDays(day);
    }

    private static BigDecimal money(String text) {
        return new BigDecimal(text).setScale(2);
    }
}
