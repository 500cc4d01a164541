package dev.passbook.statement.upload;

import static dev.passbook.statement.jooq.Tables.PREPARED_UPLOAD;

import dev.passbook.entity.EntityId;
import dev.passbook.statement.BankId;
import dev.passbook.statement.jooq.tables.records.PreparedUploadRecord;
import dev.passbook.tenancy.Caller;
import dev.passbook.tenancy.Keys;
import dev.passbook.tenancy.Scope;
import dev.passbook.tenancy.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Uploads that were prepared and not used yet. Each is known by a token that is stored nowhere, is good for one
/// file and [#LIFETIME], and only for as long as the key with which it was prepared may upload.
@Service
@Transactional
class PreparedUploads {

    static final Duration LIFETIME = Duration.ofMinutes(15);

    /// How long one that is over is kept: no decision depends on it.
    private static final Duration KEPT = Duration.ofDays(1);

    private static final String PREFIX = "up_";
    private static final int RANDOM_BYTES = 32;
    private static final Pattern TOKEN = Pattern.compile(PREFIX + "[0-9a-f]{64}");

    private final DSLContext database;
    private final Keys keys;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PreparedUploads(DSLContext database, Keys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /// A token and until when it is good. The token must not reach a log.
    record Ticket(String token, Instant expiresAt) {

        @Override
        public String toString() {
            return "Ticket(%s)".formatted(expiresAt);
        }
    }

    public Ticket prepare(PreparedUpload prepared) {
        var now = clock.instant();
        forget(now.minus(KEPT));
        var ticket = new Ticket(token(), now.plus(LIFETIME));
        var row = database.newRecord(PREPARED_UPLOAD);
        row.setTokenHash(hash(ticket.token()));
        row.setTenantId(prepared.tenant().value());
        row.setKeyId(prepared.key());
        row.setEntityId(prepared.entity() == null ? null : prepared.entity().value());
        row.setLinkId(prepared.linkId());
        row.setBank(prepared.bank() == null ? null : prepared.bank().value());
        row.setExpiresAt(ticket.expiresAt());
        row.store();
        return ticket;
    }

    /// On whose behalf somebody uploads who shows this token; empty when it is good for nothing.
    @Transactional(readOnly = true)
    public Optional<Caller> behind(String token) {
        return find(token)
                .flatMap(prepared -> keys.caller(prepared.tenant(), prepared.key()))
                .filter(caller -> caller.may(Scope.UPLOAD));
    }

    /// Uses the token up. Of several who try at once, one gets the upload.
    public Optional<PreparedUpload> claim(String token) {
        var prepared = find(token);
        var claimed = database.update(PREPARED_UPLOAD)
                .set(PREPARED_UPLOAD.USED_AT, clock.instant())
                .where(isGood(token))
                .execute();
        return prepared.filter(_ -> claimed == 1);
    }

    /// Makes a token good again whose file was not looked at.
    public void giveBack(String token) {
        database.update(PREPARED_UPLOAD)
                .setNull(PREPARED_UPLOAD.USED_AT)
                .where(PREPARED_UPLOAD.TOKEN_HASH.eq(hash(token)))
                .execute();
    }

    private Optional<PreparedUpload> find(String token) {
        return TOKEN.matcher(token).matches()
                ? database.selectFrom(PREPARED_UPLOAD).where(isGood(token)).fetchOptional(PreparedUploads::prepared)
                : Optional.empty();
    }

    private Condition isGood(String token) {
        return PREPARED_UPLOAD
                .TOKEN_HASH
                .eq(hash(token))
                .and(PREPARED_UPLOAD.USED_AT.isNull())
                .and(PREPARED_UPLOAD.EXPIRES_AT.gt(clock.instant()));
    }

    private void forget(Instant before) {
        database.deleteFrom(PREPARED_UPLOAD)
                .where(PREPARED_UPLOAD.EXPIRES_AT.lt(before))
                .execute();
    }

    private String token() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return PREFIX + HexFormat.of().formatHex(bytes);
    }

    private static PreparedUpload prepared(PreparedUploadRecord row) {
        return new PreparedUpload(
                new TenantId(row.getTenantId()),
                row.getKeyId(),
                row.getEntityId() == null ? null : new EntityId(row.getEntityId()),
                row.getLinkId(),
                row.getBank() == null ? null : new BankId(row.getBank()));
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
