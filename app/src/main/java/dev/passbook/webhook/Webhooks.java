package dev.passbook.webhook;

import static dev.passbook.webhook.jooq.Tables.WEBHOOK;

import dev.passbook.sealing.Sealing;
import dev.passbook.tenancy.TenantId;
import dev.passbook.webhook.jooq.tables.records.WebhookRecord;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What tenants have said of where they want to be called.
@Service
class Webhooks {

    private static final String PREFIX = "whsec_";
    private static final int RANDOM_BYTES = 32;
    private static final int NET_BANKING_ONLY = 0;
    private static final int UPLOADS_TOO = 1;

    private final DSLContext database;
    private final Sealing sealing;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Webhooks(DSLContext database, Sealing sealing, Clock clock) {
        this.database = database;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Webhook> of(TenantId tenant) {
        return row(tenant).map(row -> webhook(tenant, row));
    }

    /// Sets the address, and makes a secret if there is none yet.
    ///
    /// @return the secret, which is told this once; empty when there was one already
    @Transactional
    public Optional<String> set(TenantId tenant, String url, boolean uploads) {
        var known = row(tenant);
        known.ifPresent(row -> update(tenant, row, url, uploads));
        return known.isPresent() ? Optional.empty() : Optional.of(insert(tenant, url, uploads));
    }

    /// Makes a new secret. Calls are signed with the old one too until the overlap is over.
    ///
    /// @return the secret, which is told this once; empty when the tenant has no webhook
    @Transactional
    public Optional<String> rotate(TenantId tenant, Duration overlap) {
        return row(tenant).map(row -> {
            var secret = generate();
            row.setPreviousSecret(row.getSecret());
            row.setPreviousUntil(clock.instant().plus(overlap));
            row.setSecret(seal(secret, secretOf(tenant)));
            row.update();
            return secret;
        });
    }

    private Optional<WebhookRecord> row(TenantId tenant) {
        return database.selectFrom(WEBHOOK)
                .where(WEBHOOK.TENANT_ID.eq(tenant.value()))
                .fetchOptional();
    }

    private void update(TenantId tenant, WebhookRecord row, String url, boolean uploads) {
        row.setUrl(seal(url, urlOf(tenant)));
        row.setMode(uploads ? UPLOADS_TOO : NET_BANKING_ONLY);
        row.setUpdatedAt(clock.instant());
        row.update();
    }

    private String insert(TenantId tenant, String url, boolean uploads) {
        var secret = generate();
        database.insertInto(WEBHOOK)
                .set(WEBHOOK.TENANT_ID, tenant.value())
                .set(WEBHOOK.URL, seal(url, urlOf(tenant)))
                .set(WEBHOOK.MODE, uploads ? UPLOADS_TOO : NET_BANKING_ONLY)
                .set(WEBHOOK.SECRET, seal(secret, secretOf(tenant)))
                .set(WEBHOOK.UPDATED_AT, clock.instant())
                .execute();
        return secret;
    }

    private Webhook webhook(TenantId tenant, WebhookRecord row) {
        var secrets = new ArrayList<String>(List.of(open(row.getSecret(), secretOf(tenant))));
        var previous = row.getPreviousSecret();
        var until = row.getPreviousUntil();
        if (previous != null && until != null && until.isAfter(clock.instant())) {
            secrets.add(open(previous, secretOf(tenant)));
        }
        return new Webhook(open(row.getUrl(), urlOf(tenant)), row.getMode() == UPLOADS_TOO, secrets);
    }

    private String generate() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return PREFIX + HexFormat.of().formatHex(bytes);
    }

    private byte[] seal(String text, String what) {
        return sealing.seal(text.getBytes(StandardCharsets.UTF_8), what);
    }

    private String open(byte[] kept, String what) {
        return new String(sealing.open(kept, what), StandardCharsets.UTF_8);
    }

    static String urlOf(TenantId tenant) {
        return "webhook-url/" + tenant;
    }

    static String secretOf(TenantId tenant) {
        return "webhook-secret/" + tenant;
    }
}
