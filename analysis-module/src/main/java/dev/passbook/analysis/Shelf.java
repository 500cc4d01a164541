package dev.passbook.analysis;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.entity.EntityId;
import dev.passbook.statement.AccountId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keeps the ledgers that were opened last, because callers read an entity many times before it changes: fourteen
/// analyses, one after the other. What is kept is given out only for the [Edition] that it was made of.
///
/// Bounded by the number of transactions, a few hundred bytes each; the entities that nobody asked for longest go
/// first.
@Component
class Shelf {

    private static final int MOST_TRANSACTIONS = 50_000;

    private static final float LOAD = 0.75f;

    private final LinkedHashMap<EntityId, Kept> kept = new LinkedHashMap<>(16, LOAD, true);
    private int transactions;

    /// The ledgers of this edition, if they are still here.
    synchronized Optional<Opened> find(EntityId entity, Edition edition) {
        return Optional.ofNullable(kept.get(entity))
                .filter(found -> found.edition.equals(edition))
                .map(Kept::opened);
    }

    /// Keeps ledgers in the place of an earlier edition's. What is larger than the whole shelf is not kept.
    synchronized void put(EntityId entity, Edition edition, Opened opened) {
        remove(entity);
        if (opened.transactions() <= MOST_TRANSACTIONS) {
            kept.put(entity, new Kept(edition, opened));
            transactions += opened.transactions();
        }
        while (transactions > MOST_TRANSACTIONS) {
            remove(kept.firstEntry().getKey());
        }
    }

    private void remove(EntityId entity) {
        var gone = kept.remove(entity);
        transactions -= gone == null ? 0 : gone.opened.transactions();
    }

    /// Ledgers in the order of the accounts, and what is worked out of them.
    record Opened(Map<AccountId, Ledger> ledgers, Workings workings) {

        int transactions() {
            return ledgers.values().stream()
                    .mapToInt(ledger -> ledger.rows().size())
                    .sum();
        }
    }

    private record Kept(Edition edition, Opened opened) {}
}
