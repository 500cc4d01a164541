package dev.passbook.access;

import static dev.passbook.access.jooq.Tables.API_KEY;

import dev.passbook.access.Key.Layers;
import dev.passbook.access.jooq.tables.records.ApiKeyRecord;
import dev.passbook.sealing.Sealing;
import dev.passbook.tenancy.Caller;
import dev.passbook.tenancy.Keys;
import dev.passbook.tenancy.Scope;
import dev.passbook.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The keys that callers identify themselves with. Only a hash of a key is stored, so a key is shown once, when
/// it is made.
@Service
@Transactional
class ApiKeys implements Keys {

    private static final String SEPARATOR = ",";

    private final DSLContext database;
    private final Tenants tenants;
    private final Sealing sealing;
    private final Clock clock;
    private final Secrets secrets = new Secrets();

    ApiKeys(DSLContext database, Tenants tenants, Sealing sealing, Clock clock) {
        this.database = database;
        this.tenants = tenants;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// The key that has this hash, good or not.
    @Transactional(readOnly = true)
    public Optional<Key> find(String hash) {
        return database.selectFrom(API_KEY).where(API_KEY.HASH.eq(hash)).fetchOptional(ApiKeys::key);
    }

    @Transactional(readOnly = true)
    public boolean none() {
        return !database.fetchExists(API_KEY);
    }

    /// The keys of a tenant, oldest first, those that are no longer good too.
    @Transactional(readOnly = true)
    public List<Key> of(TenantId tenant) {
        return database.selectFrom(API_KEY)
                .where(API_KEY.TENANT_ID.eq(tenant.value()))
                .orderBy(API_KEY.CREATED_AT, API_KEY.ID)
                .fetch(ApiKeys::key);
    }

    /// @throws InvalidKey when the tenant has a good key of that name, or the end is not ahead
    public IssuedKey create(TenantId tenant, NewKey wish) {
        if (of(tenant).stream().anyMatch(key -> key.name().equals(wish.name()) && isGood(key))) {
            throw new InvalidKey("name", "There is a key of this name.");
        }
        if (wish.expiresAt() != null && !clock.instant().isBefore(wish.expiresAt())) {
            throw new InvalidKey("expires_at", "This time is over.");
        }
        return issue(tenant, wish, null);
    }

    /// Makes a key that takes the place of another, which is good for a while longer: as long as it takes to tell
    /// all callers, never longer than it would have been. An end that the old key was given holds for the new one
    /// too.
    ///
    /// @return empty when the tenant has no such key, or it is no longer good
    public Optional<IssuedKey> rotate(TenantId tenant, UUID id, Duration overlap) {
        return good(tenant, id).map(old -> {
            var until = clock.instant().plus(overlap);
            if (old.expiresAt() == null || until.isBefore(old.expiresAt())) {
                set(old.id(), until);
            }
            var layers = old.layers();
            return issue(
                    tenant,
                    new NewKey(
                            old.name(),
                            old.scopes(),
                            old.expiresAt(),
                            layers.serverHash() != null,
                            layers.tokenSecret() != null),
                    old.id());
        });
    }

    /// @return whether the tenant had such a key, and it was still good
    public boolean revoke(TenantId tenant, UUID id) {
        return database.update(API_KEY)
                        .set(API_KEY.REVOKED_AT, clock.instant())
                        .where(API_KEY.TENANT_ID.eq(tenant.value()), API_KEY.ID.eq(id))
                        .and(API_KEY.REVOKED_AT.isNull())
                        .execute()
                > 0;
    }

    /// Gives a key that somebody made up to a tenant, which is made if there is none of that name. A key that
    /// exists already stays whose it is, and as it is.
    public void ensure(String key, String tenant, String name) {
        database.insertInto(API_KEY)
                .set(API_KEY.ID, UUID.randomUUID())
                .set(API_KEY.TENANT_ID, tenants.ensure(tenant).value())
                .set(API_KEY.NAME, name)
                .set(API_KEY.SCOPES, written(NewKey.EVERYTHING))
                .set(API_KEY.HASH, Secrets.hash(key))
                .set(API_KEY.CREATED_AT, clock.instant())
                .onConflictDoNothing()
                .execute();
    }

    /// Notes that a key was used.
    public void touch(Key key) {
        database.update(API_KEY)
                .set(API_KEY.LAST_USED_AT, clock.instant())
                .where(API_KEY.ID.eq(key.id()))
                .execute();
    }

    /// The secret under which callers with this key make their tokens.
    Optional<String> tokenSecret(Key key) {
        return Optional.ofNullable(key.layers().tokenSecret())
                .map(bytes -> new String(sealing.open(bytes, tokenSecretOf(key.id())), StandardCharsets.UTF_8));
    }

    private IssuedKey issue(TenantId tenant, NewKey wish, @Nullable UUID replaces) {
        var id = UUID.randomUUID();
        var secret = secrets.make("pb_");
        var serverHash = wish.serverHash() ? secrets.make("sh_") : null;
        var tokenSecret = wish.accessToken() ? secrets.make("at_") : null;
        var row = database.newRecord(API_KEY);
        row.setId(id);
        row.setTenantId(tenant.value());
        row.setName(wish.name());
        row.setScopes(written(wish.scopes()));
        row.setHash(Secrets.hash(secret));
        row.setCreatedAt(clock.instant());
        row.setExpiresAt(wish.expiresAt());
        row.setReplaces(replaces);
        row.setServerHash(serverHash == null ? null : Secrets.hash(serverHash));
        row.setTokenSecret(tokenSecret == null ? null : sealed(id, tokenSecret));
        row.store();
        return new IssuedKey(key(row), secret, serverHash, tokenSecret);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Caller> caller(TenantId tenant, UUID key) {
        return good(tenant, key).map(Key::caller);
    }

    private Optional<Key> good(TenantId tenant, UUID id) {
        return of(tenant).stream()
                .filter(key -> key.id().equals(id) && isGood(key))
                .findFirst();
    }

    private boolean isGood(Key key) {
        return key.isGoodAt(clock.instant());
    }

    private void set(UUID id, Instant expiresAt) {
        database.update(API_KEY)
                .set(API_KEY.EXPIRES_AT, expiresAt)
                .where(API_KEY.ID.eq(id))
                .execute();
    }

    private byte[] sealed(UUID id, String tokenSecret) {
        return sealing.seal(tokenSecret.getBytes(StandardCharsets.UTF_8), tokenSecretOf(id));
    }

    static String tokenSecretOf(UUID id) {
        return "key/%s/token".formatted(id);
    }

    private static String written(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(SEPARATOR));
    }

    private static Key key(ApiKeyRecord row) {
        return new Key(
                row.getId(),
                new TenantId(row.getTenantId()),
                row.getName(),
                Arrays.stream(row.getScopes().split(SEPARATOR))
                        .map(Scope::valueOf)
                        .collect(Collectors.toSet()),
                row.getCreatedAt(),
                row.getExpiresAt(),
                row.getRevokedAt(),
                row.getLastUsedAt(),
                row.getReplaces(),
                new Layers(row.getServerHash(), row.getTokenSecret()));
    }
}
