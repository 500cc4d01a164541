package dev.passbook.access;

import static dev.passbook.access.jooq.Tables.TENANT;

import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The accounts that own keys, and everything that is made with them.
@Service
@Transactional
class Tenants {

    private static final int LONGEST_NAME = 100;

    private final DSLContext database;
    private final Clock clock;

    Tenants(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// An account.
    record Tenant(TenantId id, String name, Instant createdAt) {}

    @Transactional(readOnly = true)
    public List<Tenant> all() {
        return database.selectFrom(TENANT)
                .orderBy(TENANT.CREATED_AT, TENANT.NAME)
                .fetch(row -> new Tenant(new TenantId(row.getId()), row.getName(), row.getCreatedAt()));
    }

    @Transactional(readOnly = true)
    public Optional<TenantId> find(String name) {
        return database.select(TENANT.ID)
                .from(TENANT)
                .where(TENANT.NAME.eq(name))
                .fetchOptional(TENANT.ID)
                .map(TenantId::new);
    }

    /// @throws InvalidKey when there is one of that name, or it is no name
    public TenantId create(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidKey("tenant", "A name has 1 to %d characters.".formatted(LONGEST_NAME));
        }
        if (insert(name) == 0) {
            throw new InvalidKey("tenant", "There is a tenant of this name.");
        }
        return find(name).orElseThrow();
    }

    /// The tenant of that name, made if there is none.
    TenantId ensure(String name) {
        insert(name);
        return find(name).orElseThrow();
    }

    private int insert(String name) {
        return database.insertInto(TENANT)
                .set(TENANT.ID, UUID.randomUUID())
                .set(TENANT.NAME, name)
                .set(TENANT.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }
}
