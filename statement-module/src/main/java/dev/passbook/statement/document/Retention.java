package dev.passbook.statement.document;

import static dev.passbook.statement.jooq.Tables.DOCUMENT;
import static dev.passbook.statement.jooq.Tables.DOCUMENT_RETENTION;
import static dev.passbook.statement.jooq.Tables.STATEMENT;
import static org.jooq.impl.DSL.select;

import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Ends the keeping of uploaded files and their passwords, when the time that their tenant has chosen is over.
/// What was read of them stays.
@Service
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final DSLContext database;
    private final Clock clock;
    private final Duration usual;

    Retention(DSLContext database, Clock clock, @Value("${passbook.retention.documents:30d}") Duration usual) {
        this.database = database;
        this.clock = clock;
        this.usual = usual;
    }

    /// In days.
    @Transactional(readOnly = true)
    public int of(TenantId tenant) {
        return database.select(DOCUMENT_RETENTION.DAYS)
                .from(DOCUMENT_RETENTION)
                .where(DOCUMENT_RETENTION.TENANT_ID.eq(tenant.value()))
                .fetchOptional(DOCUMENT_RETENTION.DAYS)
                .orElse((int) usual.toDays());
    }

    @Transactional
    public void set(TenantId tenant, int days) {
        database.insertInto(DOCUMENT_RETENTION)
                .set(DOCUMENT_RETENTION.TENANT_ID, tenant.value())
                .set(DOCUMENT_RETENTION.DAYS, days)
                .onConflict(DOCUMENT_RETENTION.TENANT_ID)
                .doUpdate()
                .set(DOCUMENT_RETENTION.DAYS, days)
                .execute();
    }

    @Transactional
    public void enforce() {
        var chosen =
                database.selectFrom(DOCUMENT_RETENTION).fetchMap(DOCUMENT_RETENTION.TENANT_ID, DOCUMENT_RETENTION.DAYS);
        var gone = forget(STATEMENT.TENANT_ID.notIn(chosen.keySet()), usual);
        for (var tenant : chosen.entrySet()) {
            gone += forget(isOf(tenant.getKey()), Duration.ofDays(tenant.getValue()));
        }
        if (gone > 0) {
            LOG.info("{} documents have been kept for long enough and are gone", gone);
        }
    }

    private static Condition isOf(UUID tenant) {
        return STATEMENT.TENANT_ID.eq(tenant);
    }

    private int forget(Condition whose, Duration kept) {
        return database.deleteFrom(DOCUMENT)
                .where(DOCUMENT.STATEMENT_ID.in(select(STATEMENT.ID)
                        .from(STATEMENT)
                        .where(whose)
                        .and(STATEMENT.UPLOADED_AT.lt(clock.instant().minus(kept)))))
                .execute();
    }
}
