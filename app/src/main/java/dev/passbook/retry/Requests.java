package dev.passbook.retry;

import static dev.passbook.retry.jooq.Tables.IDEMPOTENT_REQUEST;

import dev.passbook.retry.jooq.tables.records.IdempotentRequestRecord;
import dev.passbook.sealing.Sealing;
import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Remembers requests for a day.
@Component
class Requests {

    private static final Duration KEPT = Duration.ofHours(24);

    /// No request takes longer; a server that died in the middle of one must not block its key for the day.
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final DSLContext database;
    private final Sealing sealing;
    private final Clock clock;

    Requests(DSLContext database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// Of several that claim at once, one is granted.
    @Transactional
    public Claim claim(TenantId tenant, String key, String fingerprint) {
        forgetOld();
        var claim = UUID.randomUUID();
        return insert(tenant, key, fingerprint, claim) ? new Claim.Granted(claim) : known(tenant, key, fingerprint);
    }

    /// Forgets what is older than a day.
    @Transactional
    public void forgetOld() {
        database.deleteFrom(IDEMPOTENT_REQUEST)
                .where(IDEMPOTENT_REQUEST.BEGUN_AT.lt(clock.instant().minus(KEPT)))
                .execute();
    }

    /// Does nothing when another attempt has taken over.
    @Transactional
    public void store(TenantId tenant, String key, UUID claim, StoredAnswer answer) {
        database.update(IDEMPOTENT_REQUEST)
                .set(IDEMPOTENT_REQUEST.STATUS, answer.status())
                .set(IDEMPOTENT_REQUEST.CONTENT_TYPE, answer.contentType())
                .set(IDEMPOTENT_REQUEST.BODY, sealing.seal(answer.body(), what(tenant, key)))
                .where(IDEMPOTENT_REQUEST.TENANT_ID.eq(tenant.value()))
                .and(IDEMPOTENT_REQUEST.IDEMPOTENCY_KEY.eq(key))
                .and(IDEMPOTENT_REQUEST.CLAIM.eq(claim))
                .execute();
    }

    /// Forgets a request that came to nothing, so that it can be tried again.
    @Transactional
    public void release(TenantId tenant, String key, UUID claim) {
        database.deleteFrom(IDEMPOTENT_REQUEST)
                .where(IDEMPOTENT_REQUEST.TENANT_ID.eq(tenant.value()))
                .and(IDEMPOTENT_REQUEST.IDEMPOTENCY_KEY.eq(key))
                .and(IDEMPOTENT_REQUEST.CLAIM.eq(claim))
                .execute();
    }

    /// Forgets requests by what was answered to them.
    ///
    /// @return how many
    @Transactional
    public int forget(TenantId tenant, Predicate<byte[]> which) {
        return (int) database
                .selectFrom(IDEMPOTENT_REQUEST)
                .where(IDEMPOTENT_REQUEST.TENANT_ID.eq(tenant.value()))
                .and(IDEMPOTENT_REQUEST.BODY.isNotNull())
                .fetch()
                .stream()
                .filter(row -> which.test(answer(tenant, row).body()))
                .filter(row -> row.delete() == 1)
                .count();
    }

    private boolean insert(TenantId tenant, String key, String fingerprint, UUID claim) {
        return database.insertInto(IDEMPOTENT_REQUEST)
                        .set(IDEMPOTENT_REQUEST.TENANT_ID, tenant.value())
                        .set(IDEMPOTENT_REQUEST.IDEMPOTENCY_KEY, key)
                        .set(IDEMPOTENT_REQUEST.FINGERPRINT, fingerprint)
                        .set(IDEMPOTENT_REQUEST.CLAIM, claim)
                        .set(IDEMPOTENT_REQUEST.BEGUN_AT, clock.instant())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private Claim known(TenantId tenant, String key, String fingerprint) {
        var row = database.selectFrom(IDEMPOTENT_REQUEST)
                .where(IDEMPOTENT_REQUEST.TENANT_ID.eq(tenant.value()))
                .and(IDEMPOTENT_REQUEST.IDEMPOTENCY_KEY.eq(key))
                .forUpdate()
                .fetchOne();
        if (row == null) {
            return new Claim.Running();
        }
        if (!row.getFingerprint().equals(fingerprint)) {
            return new Claim.Taken();
        }
        return row.getStatus() == null ? unanswered(row) : new Claim.Answered(answer(tenant, row));
    }

    private Claim unanswered(IdempotentRequestRecord row) {
        if (row.getBegunAt().plus(LONGEST).isAfter(clock.instant())) {
            return new Claim.Running();
        }
        var claim = UUID.randomUUID();
        row.setClaim(claim);
        row.setBegunAt(clock.instant());
        row.update();
        return new Claim.Granted(claim);
    }

    private StoredAnswer answer(TenantId tenant, IdempotentRequestRecord row) {
        var kept = Objects.requireNonNull(row.getBody());
        return new StoredAnswer(
                row.getStatus(), row.getContentType(), sealing.open(kept, what(tenant, row.getIdempotencyKey())));
    }

    private static String what(TenantId tenant, String key) {
        return "answer/%s/%s".formatted(tenant, key);
    }
}
