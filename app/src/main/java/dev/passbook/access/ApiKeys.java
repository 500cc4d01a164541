package dev.passbook.access;

import static dev.passbook.access.jooq.Tables.API_KEY;
import static dev.passbook.access.jooq.Tables.TENANT;

import dev.passbook.entity.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The keys that callers identify themselves with. Only a hash of a key is stored, so a key is shown once, when it is
/// made.
@Service
class ApiKeys {

    private static final String PREFIX = "pb_";
    private static final int RANDOM_BYTES = 32;

    private final DSLContext database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiKeys(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Whose key it is; empty for a key that nobody has.
    Optional<TenantId> owner(String key) {
        return database.select(API_KEY.TENANT_ID)
                .from(API_KEY)
                .where(API_KEY.HASH.eq(hash(key)))
                .fetchOptional(API_KEY.TENANT_ID)
                .map(TenantId::new);
    }

    boolean none() {
        return !database.fetchExists(API_KEY);
    }

    /// Makes a key that cannot be guessed.
    String generate() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return PREFIX + HexFormat.of().formatHex(bytes);
    }

    /// Gives a key to a tenant, which is made if there is none of that name. A key that exists already stays whose it
    /// is.
    @Transactional
    void ensure(String key, String tenant, String name) {
        database.insertInto(API_KEY)
                .set(API_KEY.ID, UUID.randomUUID())
                .set(API_KEY.TENANT_ID, tenant(tenant))
                .set(API_KEY.NAME, name)
                .set(API_KEY.HASH, hash(key))
                .set(API_KEY.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    private UUID tenant(String name) {
        database.insertInto(TENANT)
                .set(TENANT.ID, UUID.randomUUID())
                .set(TENANT.NAME, name)
                .set(TENANT.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
        return database.select(TENANT.ID)
                .from(TENANT)
                .where(TENANT.NAME.eq(name))
                .fetchSingle(TENANT.ID);
    }

    /// Keys of ours are random, so a fast hash gives nothing away. A key that an operator makes up must be random too;
    /// the operations guide says so.
    private static String hash(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
