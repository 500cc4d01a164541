package dev.passbook.entity;

import static dev.passbook.entity.jooq.Tables.ENTITY;
import static dev.passbook.entity.jooq.Tables.LINK_TURN;
import static org.jooq.impl.DSL.noCondition;

import dev.passbook.entity.jooq.tables.records.EntityRecord;
import dev.passbook.paging.Positioned;
import dev.passbook.paging.Slice;
import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All entities. Every question names the tenant that asks, and only that tenant's entities exist for it.
@Service
@Transactional
public class Entities {

    /// As many as the migration makes.
    private static final int TURNS = 16;

    private final DSLContext database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entities(DSLContext database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /// Makes a new entity.
    public Entity register(TenantId tenant, @Nullable String linkId, @Nullable String metaData, boolean singleAccount) {
        var entity = new Entity(EntityId.random(), tenant, linkId, metaData, singleAccount);
        database.insertInto(ENTITY)
                .set(ENTITY.ID, entity.id().value())
                .set(ENTITY.TENANT_ID, tenant.value())
                .set(ENTITY.LINK_ID, linkId)
                .set(ENTITY.META_DATA, metaData)
                .set(ENTITY.IS_SINGLE_ACCOUNT, singleAccount)
                .set(ENTITY.CREATED_AT, clock.instant())
                .execute();
        return entity;
    }

    @Transactional(readOnly = true)
    public Optional<Entity> find(TenantId tenant, EntityId id) {
        return database.selectFrom(ENTITY)
                .where(ENTITY.TENANT_ID.eq(tenant.value()), ENTITY.ID.eq(id.value()))
                .fetchOptional(Entities::entity);
    }

    /// The entity that was made last under a link.
    @Transactional(readOnly = true)
    public Optional<Entity> newestUnder(TenantId tenant, String linkId) {
        return database.selectFrom(ENTITY)
                .where(ofTenant(tenant, linkId))
                .orderBy(ENTITY.POSITION.desc())
                .limit(1)
                .fetchOptional(Entities::entity);
    }

    /// The entity that was made last under a link, or else a new one. Of several who ask at once, one makes it.
    public Entity newestOrNewUnder(TenantId tenant, String linkId) {
        return newestUnder(tenant, linkId).orElseGet(() -> {
            awaitTurn(tenant, linkId);
            return newestUnder(tenant, linkId).orElseGet(() -> register(tenant, linkId, null, false));
        });
    }

    private void awaitTurn(TenantId tenant, String linkId) {
        var slot = Math.floorMod(Objects.hash(tenant, linkId), TURNS);
        database.selectFrom(LINK_TURN)
                .where(LINK_TURN.SLOT.eq(slot))
                .forUpdate()
                .fetch();
    }

    /// All entities under a link, oldest first.
    @Transactional(readOnly = true)
    public List<Entity> under(TenantId tenant, String linkId) {
        return database.selectFrom(ENTITY)
                .where(ofTenant(tenant, linkId))
                .orderBy(ENTITY.POSITION)
                .fetch(Entities::entity);
    }

    /// Entities that were reached through something the caller owns; for batch loading.
    @Transactional(readOnly = true)
    public Map<EntityId, Entity> all(Collection<EntityId> ids) {
        return database.selectFrom(ENTITY)
                .where(ENTITY.ID.in(ids.stream().map(EntityId::value).toList()))
                .fetchMap(row -> new EntityId(row.getId()), Entities::entity);
    }

    /// Makes every other upload to the entity wait until the caller's transaction ends, so that what is decided
    /// on the entity's statements and accounts still holds when it is written.
    ///
    /// @return false when the entity is not there, or no longer
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean lock(EntityId id) {
        return database.select(ENTITY.ID)
                .from(ENTITY)
                .where(ENTITY.ID.eq(id.value()))
                .forUpdate()
                .fetch()
                .isNotEmpty();
    }

    /// Takes an entity away with everything that any module keeps of it; see [EntityErased].
    ///
    /// @return what went, by its name; empty when the tenant has no such entity
    public Optional<Map<String, Integer>> erase(TenantId tenant, EntityId id) {
        return lock(id) ? find(tenant, id).map(this::take) : Optional.empty();
    }

    private Map<String, Integer> take(Entity entity) {
        var tally = new Tally();
        events.publishEvent(new EntityErased(entity.tenant(), entity.id(), tally));
        tally.add(
                "entities",
                database.deleteFrom(ENTITY)
                        .where(ENTITY.ID.eq(entity.id().value()))
                        .execute());
        return tally.counts();
    }

    long count(TenantId tenant, @Nullable String linkId) {
        return database.fetchCount(ENTITY, ofTenant(tenant, linkId));
    }

    List<Entity> page(TenantId tenant, @Nullable String linkId, long offset, int size) {
        return database.selectFrom(ENTITY)
                .where(ofTenant(tenant, linkId))
                .orderBy(ENTITY.POSITION)
                .limit(size)
                .offset(offset)
                .fetch(Entities::entity);
    }

    List<Positioned<Entity>> slice(TenantId tenant, @Nullable String linkId, Slice slice) {
        return database.selectFrom(ENTITY)
                .where(ofTenant(tenant, linkId))
                .and(ENTITY.POSITION.gt(slice.after()))
                .orderBy(ENTITY.POSITION)
                .limit(slice.fetchSize())
                .fetch(row -> new Positioned<>(row.getPosition(), entity(row)));
    }

    private static Condition ofTenant(TenantId tenant, @Nullable String linkId) {
        return ENTITY.TENANT_ID.eq(tenant.value()).and(linkId == null ? noCondition() : ENTITY.LINK_ID.eq(linkId));
    }

    private static Entity entity(EntityRecord row) {
        return new Entity(
                new EntityId(row.getId()),
                new TenantId(row.getTenantId()),
                row.getLinkId(),
                row.getMetaData(),
                row.getIsSingleAccount());
    }
}
