package dev.passbook.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerSketch;
import dev.passbook.analysis.override.Correction;
import dev.passbook.analysis.override.Corrections.Key;
import dev.passbook.entity.EntityId;
import dev.passbook.statement.Account;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.BankId;
import dev.passbook.statement.Coverage;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTests {

    private static final EntityId ENTITY = new EntityId(new UUID(0, 1));
    private static final Account ACCOUNT = new Account(
            new AccountId(new UUID(0, 2)),
            ENTITY,
            new BankId("axis"),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            Coverage.of(List.of()),
            List.of(),
            List.of(),
            Instant.EPOCH);
    private static final Edition FIRST = edition(Map.of());

    private final Shelf shelf = new Shelf();

    @Test
    void givesOutWhatItKeepsForTheSameEdition() {
        var opened = opened(3);
        shelf.put(FIRST, opened);

        assertThat(shelf.find(edition(Map.of()))).containsSame(opened);
    }

    @Test
    void givesOutNothingOnceSomethingChanged() {
        shelf.put(FIRST, opened(3));

        var corrected = edition(Map.of(
                new Key(new AccountId(new UUID(0, 2)), "hash"),
                new Correction(Channel.SALARY, null, null, "underwriter", Instant.EPOCH)));

        assertThat(shelf.find(corrected)).isEmpty();
    }

    @Test
    void keepsTheLatestEditionOnly() {
        shelf.put(FIRST, opened(3));
        var corrected = edition(Map.of(
                new Key(new AccountId(new UUID(0, 2)), "hash"),
                new Correction(null, null, null, "underwriter", Instant.EPOCH)));
        shelf.put(corrected, opened(4));

        assertThat(shelf.find(FIRST)).isEmpty();
        assertThat(shelf.find(corrected)).isPresent();
    }

    @Test
    void letsTheEntitiesGoThatNobodyAskedForLongest() {
        IntStream.range(0, 5).forEach(entity -> shelf.put(first(entity), opened(10_000)));
        shelf.find(first(0));

        shelf.put(first(5), opened(10_000));

        assertThat(shelf.find(first(0))).isPresent();
        assertThat(shelf.find(first(1))).isEmpty();
        assertThat(shelf.find(first(2))).isPresent();
    }

    @Test
    void keepsNothingThatIsLargerThanTheShelf() {
        shelf.put(FIRST, opened(10));

        shelf.put(FIRST, opened(50_001));

        assertThat(shelf.find(FIRST)).isEmpty();
    }

    /// The first edition of another entity.
    private static Edition first(int number) {
        return edition(new EntityId(new UUID(1, number)), Map.of());
    }

    private static Edition edition(Map<Key, Correction> corrections) {
        return edition(ENTITY, corrections);
    }

    private static Edition edition(EntityId entity, Map<Key, Correction> corrections) {
        return new Edition(new Outline(entity, List.of(), List.of()), corrections);
    }

    private static Map<AccountId, AccountAnalysis> opened(int rows) {
        var one = LedgerSketch.of("axis").debit("2024-01-01", "1", "UPI").ledger();
        var ledger = one.withRows(
                IntStream.range(0, rows).mapToObj(_ -> one.rows().getFirst()).toList());
        return Map.of(ledger.account(), new AccountAnalysis(ACCOUNT, new Book(ledger, Map.of()), null));
    }
}
