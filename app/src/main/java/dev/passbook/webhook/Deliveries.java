package dev.passbook.webhook;

import static dev.passbook.webhook.jooq.Tables.WEBHOOK_DELIVERY;

import dev.passbook.journal.EventId;
import dev.passbook.tenancy.TenantId;
import dev.passbook.webhook.Delivery.Status;
import dev.passbook.webhook.jooq.tables.records.WebhookDeliveryRecord;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The calls that are to be made, and those that were.
@Service
class Deliveries {

    private final DSLContext database;
    private final Clock clock;

    Deliveries(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(EventId event, UUID entity, @Nullable String link, String payload) {
        var now = clock.instant();
        database.insertInto(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.TENANT_ID, event.tenant().value())
                .set(WEBHOOK_DELIVERY.EVENT_NUMBER, event.number())
                .set(WEBHOOK_DELIVERY.ENTITY_ID, entity)
                .set(WEBHOOK_DELIVERY.LINK_ID, link)
                .set(WEBHOOK_DELIVERY.PAYLOAD, payload)
                .set(WEBHOOK_DELIVERY.STATUS, Status.PENDING.name())
                .set(WEBHOOK_DELIVERY.ATTEMPTS, 0)
                .set(WEBHOOK_DELIVERY.WANTED_AT, now)
                .set(WEBHOOK_DELIVERY.CREATED_AT, now)
                .execute();
    }

    @Transactional(readOnly = true)
    public Optional<Delivery> find(EventId event) {
        return database.selectFrom(WEBHOOK_DELIVERY).where(is(event)).fetchOptional(Deliveries::delivery);
    }

    /// The same, held until the end of the transaction: whoever wants it again waits for that long.
    Optional<Delivery> hold(EventId event) {
        return database.selectFrom(WEBHOOK_DELIVERY)
                .where(is(event))
                .forUpdate()
                .fetchOptional(Deliveries::delivery);
    }

    /// The oldest of an entity that is still to be made: those after it wait for it.
    @Transactional(readOnly = true)
    public Optional<EventId> first(UUID entity) {
        return database.selectFrom(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.ENTITY_ID.eq(entity))
                .and(WEBHOOK_DELIVERY.STATUS.eq(Status.PENDING.name()))
                .orderBy(WEBHOOK_DELIVERY.EVENT_NUMBER)
                .limit(1)
                .fetchOptional(row -> delivery(row).event());
    }

    /// Notes what came of an attempt. One that was wanted again while it was made stays wanted.
    ///
    /// @param delivery as it was when the attempt began
    @Transactional
    public void note(Delivery delivery, Status status, String outcome) {
        database.update(WEBHOOK_DELIVERY)
                .set(WEBHOOK_DELIVERY.STATUS, status.name())
                .set(WEBHOOK_DELIVERY.ATTEMPTS, WEBHOOK_DELIVERY.ATTEMPTS.plus(1))
                .set(WEBHOOK_DELIVERY.LAST_OUTCOME, outcome)
                .where(is(delivery.event()))
                .and(WEBHOOK_DELIVERY.WANTED_AT.eq(delivery.wantedAt()))
                .execute();
    }

    /// Wants a call to be made again, whatever became of it.
    ///
    /// @return false when there is none
    boolean wantAgain(EventId event) {
        return database.update(WEBHOOK_DELIVERY)
                        .set(WEBHOOK_DELIVERY.STATUS, Status.PENDING.name())
                        .set(WEBHOOK_DELIVERY.WANTED_AT, clock.instant())
                        .set(WEBHOOK_DELIVERY.ATTEMPTS, 0)
                        .where(is(event))
                        .execute()
                == 1;
    }

    /// Forgets calls that were wanted before an age; they have been made or given up long ago.
    @Transactional
    public void forgetBefore(Instant age) {
        database.deleteFrom(WEBHOOK_DELIVERY)
                .where(WEBHOOK_DELIVERY.WANTED_AT.lt(age))
                .execute();
    }

    /// Newest first.
    @Transactional(readOnly = true)
    public List<Delivery> under(TenantId tenant, String link, int most) {
        return newest(WEBHOOK_DELIVERY.TENANT_ID.eq(tenant.value()).and(WEBHOOK_DELIVERY.LINK_ID.eq(link)), most);
    }

    /// Newest first.
    @Transactional(readOnly = true)
    public List<Delivery> of(TenantId tenant, @Nullable Status status, int most) {
        var own = WEBHOOK_DELIVERY.TENANT_ID.eq(tenant.value());
        return newest(status == null ? own : own.and(WEBHOOK_DELIVERY.STATUS.eq(status.name())), most);
    }

    private List<Delivery> newest(Condition which, int most) {
        return database.selectFrom(WEBHOOK_DELIVERY)
                .where(which)
                .orderBy(WEBHOOK_DELIVERY.EVENT_NUMBER.desc())
                .limit(most)
                .fetch(Deliveries::delivery);
    }

    private static Condition is(EventId event) {
        return WEBHOOK_DELIVERY
                .TENANT_ID
                .eq(event.tenant().value())
                .and(WEBHOOK_DELIVERY.EVENT_NUMBER.eq(event.number()));
    }

    private static Delivery delivery(WebhookDeliveryRecord row) {
        return new Delivery(
                new EventId(new TenantId(row.getTenantId()), row.getEventNumber()),
                row.getEntityId(),
                row.getPayload(),
                Status.valueOf(row.getStatus()),
                row.getAttempts(),
                row.getLastOutcome(),
                row.getWantedAt(),
                row.getCreatedAt());
    }
}
