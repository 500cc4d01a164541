package dev.passbook.journal;

import static dev.passbook.journal.jooq.Tables.JOURNAL_EVENT;
import static dev.passbook.journal.jooq.Tables.JOURNAL_HEAD;

import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Writes the events of a transaction at its end.
///
/// The row of the tenant's head is locked from the first number until the commit. Taken last of all locks, it is
/// held for a moment only, and no two transactions can wait for each other because of it.
@Component
class Appending {

    private final DSLContext database;
    private final ApplicationEventPublisher events;
    private final Announcing announcing;
    private final Clock clock;

    Appending(DSLContext database, ApplicationEventPublisher events, Announcing announcing, Clock clock) {
        this.database = database;
        this.events = events;
        this.announcing = announcing;
        this.clock = clock;
    }

    void beforeCommit(Unnumbered event) {
        pending().add(event);
    }

    /// The events of the current transaction so far.
    private List<Unnumbered> pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(AtTheEnd.class::isInstance)
                .map(AtTheEnd.class::cast)
                .filter(end -> end.owner() == this)
                .map(AtTheEnd::pending)
                .findFirst()
                .orElseGet(this::begin);
    }

    private List<Unnumbered> begin() {
        var end = new AtTheEnd(this, new ArrayList<>());
        TransactionSynchronizationManager.registerSynchronization(end);
        return end.pending();
    }

    /// Tenants are taken in one order, so that two transactions which write to the same two do not wait for each
    /// other.
    private void write(List<Unnumbered> pending) {
        while (!pending.isEmpty()) {
            var round = pending.stream()
                    .sorted(Comparator.comparing(event -> event.tenant().value()))
                    .toList();
            pending.clear();
            round.forEach(this::write);
        }
    }

    private void write(Unnumbered unnumbered) {
        var event = unnumbered.numbered(nextNumber(unnumbered.tenant()), clock.instant());
        database.insertInto(JOURNAL_EVENT)
                .set(JOURNAL_EVENT.TENANT_ID, event.tenant().value())
                .set(JOURNAL_EVENT.NUMBER, event.number())
                .set(JOURNAL_EVENT.KIND, event.kind())
                .set(JOURNAL_EVENT.ENTITY_ID, event.entity())
                .set(JOURNAL_EVENT.SUBJECT_ID, event.subject())
                .set(JOURNAL_EVENT.PAYLOAD, event.payload())
                .set(JOURNAL_EVENT.AT, event.at())
                .execute();
        events.publishEvent(new EventAppended(event));
        announcing.announce(event.tenant(), event.number());
    }

    private long nextNumber(TenantId tenant) {
        return increment(tenant)
                .or(() -> {
                    open(tenant);
                    return increment(tenant);
                })
                .orElseThrow();
    }

    private Optional<Long> increment(TenantId tenant) {
        return database.update(JOURNAL_HEAD)
                .set(JOURNAL_HEAD.LAST, JOURNAL_HEAD.LAST.plus(1))
                .where(JOURNAL_HEAD.TENANT_ID.eq(tenant.value()))
                .returning(JOURNAL_HEAD.LAST)
                .fetchOptional(JOURNAL_HEAD.LAST);
    }

    /// Two may be the first at once. PostgreSQL then does nothing for the later one; H2 complains, which does no
    /// harm to the transaction.
    private void open(TenantId tenant) {
        try {
            database.insertInto(JOURNAL_HEAD)
                    .set(JOURNAL_HEAD.TENANT_ID, tenant.value())
                    .set(JOURNAL_HEAD.LAST, 0L)
                    .set(JOURNAL_HEAD.FORGOTTEN, 0L)
                    .onConflictDoNothing()
                    .execute();
        } catch (DuplicateKeyException _) {
            // It is there, which is all that is wanted.
        }
    }

    /// Runs after whatever else wants to be done before the commit, which may append too.
    private record AtTheEnd(Appending owner, List<Unnumbered> pending) implements TransactionSynchronization {

        @Override
        public int getOrder() {
            return Ordered.LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            owner.write(pending);
        }
    }
}
