package dev.passbook.journal;

import static dev.passbook.journal.jooq.Tables.JOURNAL_EVENT;
import static dev.passbook.journal.jooq.Tables.JOURNAL_HEAD;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Takes events out of the journal.
@Component
class Forgetting {

    private static final int AT_ONCE = 1_000;

    private final DSLContext database;

    Forgetting(DSLContext database) {
        this.database = database;
    }

    /// Takes away the head of each journal, so that what is left has no holes.
    ///
    /// The mark is set first: readers from below it are told so from then on, and whoever appends waits for the
    /// mark only, not for the rows to go.
    int before(Instant age) {
        return database
                .select(JOURNAL_EVENT.TENANT_ID, max(JOURNAL_EVENT.NUMBER))
                .from(JOURNAL_EVENT)
                .where(JOURNAL_EVENT.AT.lt(age))
                .groupBy(JOURNAL_EVENT.TENANT_ID)
                .fetch()
                .stream()
                .mapToInt(oldest -> upTo(oldest.value1(), oldest.value2()))
                .sum();
    }

    private int upTo(UUID tenant, long number) {
        database.update(JOURNAL_HEAD)
                .set(JOURNAL_HEAD.FORGOTTEN, number)
                .where(JOURNAL_HEAD.TENANT_ID.eq(tenant), JOURNAL_HEAD.FORGOTTEN.lt(number))
                .execute();
        var gone = 0;
        int deleted;
        do {
            deleted = deleteSome(tenant, number);
            gone += deleted;
        } while (deleted > 0);
        return gone;
    }

    private int deleteSome(UUID tenant, long upTo) {
        var numbers = database.select(JOURNAL_EVENT.NUMBER)
                .from(JOURNAL_EVENT)
                .where(JOURNAL_EVENT.TENANT_ID.eq(tenant), JOURNAL_EVENT.NUMBER.le(upTo))
                .orderBy(JOURNAL_EVENT.NUMBER)
                .limit(AT_ONCE)
                .fetch(JOURNAL_EVENT.NUMBER);
        return numbers.isEmpty()
                ? 0
                : database.deleteFrom(JOURNAL_EVENT)
                        .where(JOURNAL_EVENT.TENANT_ID.eq(tenant), JOURNAL_EVENT.NUMBER.le(numbers.getLast()))
                        .execute();
    }

    int of(UUID entity) {
        return database.deleteFrom(JOURNAL_EVENT)
                .where(JOURNAL_EVENT.ENTITY_ID.eq(entity))
                .execute();
    }
}
