package dev.passbook.audit;

import static dev.passbook.audit.jooq.Tables.AUDIT_ENTRY;

import dev.passbook.audit.jooq.tables.records.AuditEntryRecord;
import dev.passbook.paging.Positioned;
import dev.passbook.tenancy.TenantId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who read and changed what. Entries are added and never changed; they go when they are old enough.
@Service
public class AuditLog {

    private final DSLContext database;

    AuditLog(DSLContext database) {
        this.database = database;
    }

    /// Notes a change in the transaction that makes it: there is neither without the other.
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEntry entry) {
        database.executeInsert(row(entry));
    }

    /// Notes many at once.
    @Transactional
    public void record(Collection<AuditEntry> entries) {
        database.batchInsert(entries.stream().map(AuditLog::row).toList()).execute();
    }

    /// A tenant's entries, oldest first.
    ///
    /// @param after the position to begin after, 0 for the beginning
    @Transactional(readOnly = true)
    public List<Positioned<AuditEntry>> after(TenantId tenant, long after, int most) {
        return database.selectFrom(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.TENANT_ID.eq(tenant.value()))
                .and(AUDIT_ENTRY.POSITION.gt(after))
                .orderBy(AUDIT_ENTRY.POSITION)
                .limit(most)
                .fetch(row -> new Positioned<>(row.getPosition(), entry(row)));
    }

    /// Ends the keeping of entries up to an age.
    ///
    /// @return how many went
    @Transactional
    public int forgetBefore(Instant age) {
        return database.deleteFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.AT.lt(age)).execute();
    }

    private static AuditEntryRecord row(AuditEntry entry) {
        var row = new AuditEntryRecord();
        row.setId(UUID.randomUUID());
        row.setTenantId(entry.tenant().value());
        row.setKeyId(entry.key());
        row.setAction(entry.action());
        row.setEntityId(entry.entity());
        row.setSubject(entry.subject());
        row.setOutcome(entry.outcome());
        row.setRequestId(entry.request());
        row.setAt(entry.at());
        return row;
    }

    private static AuditEntry entry(AuditEntryRecord row) {
        return new AuditEntry(
                new TenantId(row.getTenantId()),
                row.getKeyId(),
                row.getAction(),
                row.getEntityId(),
                row.getSubject(),
                row.getOutcome(),
                row.getRequestId(),
                row.getAt());
    }
}
