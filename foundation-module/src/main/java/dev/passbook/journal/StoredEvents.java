package dev.passbook.journal;

import static dev.passbook.journal.jooq.Tables.JOURNAL_EVENT;
import static dev.passbook.journal.jooq.Tables.JOURNAL_HEAD;
import static org.jooq.impl.DSL.noCondition;

import dev.passbook.journal.jooq.tables.records.JournalEventRecord;
import dev.passbook.tenancy.TenantId;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// Reads the tables of the journal.
@Component
class StoredEvents {

    private final DSLContext database;

    StoredEvents(DSLContext database) {
        this.database = database;
    }

    /// The number of the tenant's last event, 0 when there is none yet.
    long last(TenantId tenant) {
        return database.select(JOURNAL_HEAD.LAST)
                .from(JOURNAL_HEAD)
                .where(JOURNAL_HEAD.TENANT_ID.eq(tenant.value()))
                .fetchOptional(JOURNAL_HEAD.LAST)
                .orElse(0L);
    }

    /// Oldest first.
    ///
    /// @param number of the event before the first
    /// @param until the last number that is wanted
    /// @throws SinceExpired when some of what followed `number` is no longer kept
    List<Event> between(TenantId tenant, EventFilter filter, long number, long until, int most) {
        var found = database.selectFrom(JOURNAL_EVENT)
                .where(JOURNAL_EVENT.TENANT_ID.eq(tenant.value()))
                .and(JOURNAL_EVENT.NUMBER.gt(number))
                .and(JOURNAL_EVENT.NUMBER.le(until))
                .and(condition(filter))
                .orderBy(JOURNAL_EVENT.NUMBER)
                .limit(most)
                .fetch(StoredEvents::event);
        requireKept(tenant, number);
        return found;
    }

    /// Asked after reading: what was kept before may have gone while it was being read.
    private void requireKept(TenantId tenant, long number) {
        var tenantsHead = JOURNAL_HEAD.TENANT_ID.eq(tenant.value());
        if (database.fetchExists(JOURNAL_HEAD, tenantsHead, JOURNAL_HEAD.FORGOTTEN.gt(number))) {
            throw new SinceExpired();
        }
    }

    private static Condition condition(EventFilter filter) {
        var condition = noCondition();
        if (filter.kind() != null) {
            condition = condition.and(JOURNAL_EVENT.KIND.eq(filter.kind()));
        }
        if (filter.entity() != null) {
            condition = condition.and(JOURNAL_EVENT.ENTITY_ID.eq(filter.entity()));
        }
        if (filter.subject() != null) {
            condition = condition.and(JOURNAL_EVENT.SUBJECT_ID.eq(filter.subject()));
        }
        return condition;
    }

    private static Event event(JournalEventRecord row) {
        return new Event(
                new TenantId(row.getTenantId()),
                row.getNumber(),
                row.getKind(),
                row.getEntityId(),
                row.getSubjectId(),
                row.getPayload(),
                row.getAt());
    }
}
