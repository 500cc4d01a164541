package dev.passbook.erasure;

import static dev.passbook.erasure.jooq.Tables.ERASURE_RECEIPT;

import dev.passbook.audit.AuditEntry;
import dev.passbook.audit.AuditLog;
import dev.passbook.entity.Entities;
import dev.passbook.entity.EntityId;
import dev.passbook.erasure.jooq.tables.records.ErasureReceiptRecord;
import dev.passbook.tenancy.Caller;
import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Erases, and keeps the receipts. What is erased, its receipt and the entries of the audit log come in one
/// transaction. The audit log is the one place where ids of what was erased stay, for as long as it is kept: it
/// must be able to say who read it, and that it was erased.
@Service
class Erasures {

    private static final TypeReference<TreeMap<String, Integer>> COUNTS = new TypeReference<>() {};

    private final DSLContext database;
    private final Entities entities;
    private final AuditLog audit;
    private final JsonMapper json;
    private final Clock clock;

    Erasures(DSLContext database, Entities entities, AuditLog audit, JsonMapper json, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    /// @return empty when the caller's tenant has no such entity
    @Transactional
    public Optional<Receipt> erase(Caller caller, EntityId entity) {
        return erase(caller, List.of(entity));
    }

    /// Erases all entities under a link.
    ///
    /// @return empty when the caller's tenant has none
    @Transactional
    public Optional<Receipt> eraseUnder(Caller caller, String link) {
        return erase(
                caller,
                entities.under(caller.tenant(), link).stream()
                        .map(found -> found.id())
                        .toList());
    }

    @Transactional(readOnly = true)
    public Optional<Receipt> find(TenantId tenant, UUID receipt) {
        return database.selectFrom(ERASURE_RECEIPT)
                .where(ERASURE_RECEIPT.TENANT_ID.eq(tenant.value()), ERASURE_RECEIPT.ID.eq(receipt))
                .fetchOptional(this::receipt);
    }

    private Optional<Receipt> erase(Caller caller, List<EntityId> named) {
        var receipt = UUID.randomUUID();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var counts = new TreeMap<String, Integer>();
        for (var entity : named) {
            entities.erase(caller.tenant(), entity).ifPresent(gone -> {
                gone.forEach((things, count) -> counts.merge(things, count, Integer::sum));
                audit.record(entry(caller, entity, receipt, now));
            });
        }
        return counts.isEmpty() ? Optional.empty() : Optional.of(store(caller, receipt, now, counts));
    }

    private Receipt store(Caller caller, UUID id, Instant now, Map<String, Integer> counts) {
        database.insertInto(ERASURE_RECEIPT)
                .set(ERASURE_RECEIPT.ID, id)
                .set(ERASURE_RECEIPT.TENANT_ID, caller.tenant().value())
                .set(ERASURE_RECEIPT.KEY_ID, caller.key())
                .set(ERASURE_RECEIPT.AT, now)
                .set(ERASURE_RECEIPT.COUNTS, json.writeValueAsString(counts))
                .execute();
        return new Receipt(id, caller.key(), now, counts);
    }

    private static AuditEntry entry(Caller caller, EntityId entity, UUID receipt, Instant now) {
        return new AuditEntry(
                caller.tenant(),
                caller.key(),
                "entity.erase",
                entity.value(),
                receipt.toString(),
                "erased",
                MDC.get("request"),
                now);
    }

    private Receipt receipt(ErasureReceiptRecord row) {
        return new Receipt(row.getId(), row.getKeyId(), row.getAt(), json.readValue(row.getCounts(), COUNTS));
    }
}
