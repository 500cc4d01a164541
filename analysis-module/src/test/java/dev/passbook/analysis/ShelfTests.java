package dev.passbook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.Shelf.Opened;
import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerSketch;
import dev.passbook.analysis.override.Correction;
import dev.passbook.analysis.override.Corrections.Key;
import dev.passbook.entity.EntityId;
import dev.passbook.statement.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTests {

    private static final EntityId ENTITY = new EntityId(new UUID(0, 1));
    private static final Edition FIRST = edition(Map.of());

    private final Shelf shelf = new Shelf();

    @Test
    void givesOutWhatItKeepsForTheSameEdition() {
        var opened = opened(3);
        shelf.put(ENTITY, FIRST, opened);

        assertThat(shelf.find(ENTITY, edition(Map.of()))).containsSame(opened);
    }

    @Test
    void givesOutNothingOnceSomethingChanged() {
        shelf.put(ENTITY, FIRST, opened(3));

        var corrected = edition(Map.of(
                new Key(new AccountId(new UUID(0, 2)), "hash"),
                new Correction(Channel.SALARY, null, null, "underwriter", Instant.EPOCH)));

        assertThat(shelf.find(ENTITY, corrected)).isEmpty();
    }

    @Test
    void keepsTheLatestEditionOnly() {
        shelf.put(ENTITY, FIRST, opened(3));
        var corrected = edition(Map.of(
                new Key(new AccountId(new UUID(0, 2)), "hash"),
                new Correction(null, null, null, "underwriter", Instant.EPOCH)));
        shelf.put(ENTITY, corrected, opened(4));

        assertThat(shelf.find(ENTITY, FIRST)).isEmpty();
        assertThat(shelf.find(ENTITY, corrected)).isPresent();
    }

    @Test
    void letsTheEntitiesGoThatNobodyAskedForLongest() {
        IntStream.range(0, 5).forEach(entity -> shelf.put(id(entity), FIRST, opened(10_000)));
        shelf.find(id(0), FIRST);

        shelf.put(id(5), FIRST, opened(10_000));

        assertThat(shelf.find(id(0), FIRST)).isPresent();
        assertThat(shelf.find(id(1), FIRST)).isEmpty();
        assertThat(shelf.find(id(2), FIRST)).isPresent();
    }

    @Test
    void keepsNothingThatIsLargerThanTheShelf() {
        shelf.put(ENTITY, FIRST, opened(10));

        shelf.put(ENTITY, FIRST, opened(50_001));

        assertThat(shelf.find(ENTITY, FIRST)).isEmpty();
    }

    private static EntityId id(int number) {
        return new EntityId(new UUID(1, number));
    }

    private static Edition edition(Map<Key, Correction> corrections) {
        return new Edition(List.of(), List.of(), corrections);
    }

    private static Opened opened(int rows) {
        var one = LedgerSketch.of("axis").debit("2024-01-01", "1", "UPI").ledger();
        var ledger = one.withRows(
                IntStream.range(0, rows).mapToObj(_ -> one.rows().getFirst()).toList());
        return new Opened(Map.of(ledger.account(), ledger), new Workings());
    }
}
