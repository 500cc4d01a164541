package dev.passbook.analysis;

import dev.passbook.entity.EntityId;
import dev.passbook.statement.AccountId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Keeps the analyses that were opened last, because callers read an entity many times before it changes: fourteen
/// reads, one after the other. What is kept is given out only for the [Edition] that it was made of.
///
/// Bounded by the number of transactions, about a kilobyte each; the entities that nobody asked for longest go
/// first.
@Component
class Shelf {

    private static final int MOST_TRANSACTIONS = 50_000;

    private static final float LOAD = 0.75f;

    private final LinkedHashMap<EntityId, Kept> kept = new LinkedHashMap<>(16, LOAD, true);
    private int transactions;

    /// The analyses of this edition, if they are still here.
    synchronized Optional<Map<AccountId, AccountAnalysis>> find(Edition edition) {
        return Optional.ofNullable(kept.get(edition.outline().entity()))
                .filter(found -> found.edition.equals(edition))
                .map(Kept::analyses);
    }

    /// Keeps analyses in the place of an earlier edition's. What is larger than the whole shelf is not kept.
    synchronized void put(Edition edition, Map<AccountId, AccountAnalysis> analyses) {
        var added = new Kept(edition, analyses);
        remove(edition.outline().entity());
        if (added.transactions() <= MOST_TRANSACTIONS) {
            kept.put(edition.outline().entity(), added);
            transactions += added.transactions();
        }
        while (transactions > MOST_TRANSACTIONS) {
            remove(kept.firstEntry().getKey());
        }
    }

    private void remove(EntityId entity) {
        var gone = kept.remove(entity);
        transactions -= gone == null ? 0 : gone.transactions();
    }

    private record Kept(Edition edition, Map<AccountId, AccountAnalysis> analyses) {

        int transactions() {
            return analyses.values().stream()
                    .mapToInt(analysis -> analysis.ledger().rows().size())
                    .sum();
        }
    }
}
