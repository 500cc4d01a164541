package dev.passbook.analysis.override;

import static dev.passbook.analysis.jooq.Tables.CLASSIFICATION_OVERRIDE;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.jooq.tables.records.ClassificationOverrideRecord;
import dev.passbook.statement.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps corrections, apart from the verdicts: those are made anew whenever another statement shows the
/// transaction.
@Service
public class Corrections {

    private final DSLContext database;

    Corrections(DSLContext database) {
        this.database = database;
    }

    /// All of some accounts'.
    @Transactional(readOnly = true)
    public Map<Key, Correction> ofAccounts(Collection<AccountId> accounts) {
        return database.selectFrom(CLASSIFICATION_OVERRIDE)
                .where(CLASSIFICATION_OVERRIDE.ACCOUNT_ID.in(
                        accounts.stream().map(AccountId::value).toList()))
                .fetchMap(
                        row -> new Key(new AccountId(row.getAccountId()), row.getTransactionHash()),
                        Corrections::correction);
    }

    @Transactional(readOnly = true)
    public Optional<Correction> find(Key key) {
        return database.selectFrom(CLASSIFICATION_OVERRIDE).where(of(key)).fetchOptional(Corrections::correction);
    }

    /// Replaces what there was; an empty correction leaves nothing.
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(Key key, Correction correction) {
        database.deleteFrom(CLASSIFICATION_OVERRIDE).where(of(key)).execute();
        if (!correction.isEmpty()) {
            database.executeInsert(row(key, correction));
        }
    }

    private static Condition of(Key key) {
        return CLASSIFICATION_OVERRIDE
                .ACCOUNT_ID
                .eq(key.account().value())
                .and(CLASSIFICATION_OVERRIDE.TRANSACTION_HASH.eq(key.hash()));
    }

    private static ClassificationOverrideRecord row(Key key, Correction correction) {
        return new ClassificationOverrideRecord(
                key.account().value(),
                key.hash(),
                correction.channel() == null ? null : correction.channel().name(),
                wire(correction.description()),
                wire(correction.merchantCategory()),
                correction.by(),
                correction.at());
    }

    private static @Nullable String wire(@Nullable Word word) {
        return word == null ? null : word.wire();
    }

    private static Correction correction(ClassificationOverrideRecord row) {
        return new Correction(
                row.getChannel() == null ? null : Channel.valueOf(row.getChannel()),
                Optional.ofNullable(row.getDescription())
                        .flatMap(Description::of)
                        .orElse(null),
                Optional.ofNullable(row.getMerchantCategory())
                        .flatMap(MerchantCategory::of)
                        .orElse(null),
                row.getMadeBy(),
                row.getMadeAt());
    }

    /// A transaction as callers know it: unlike its identifier inside this server, that stays when its statement
    /// is read again.
    public record Key(AccountId account, String hash) {}
}
