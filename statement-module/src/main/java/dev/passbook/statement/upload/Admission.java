package dev.passbook.statement.upload;

import static dev.passbook.statement.jooq.Tables.PROGRESS;
import static dev.passbook.statement.jooq.Tables.STATEMENT;

import dev.passbook.entity.Entities;
import dev.passbook.entity.Entity;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Accounts;
import dev.passbook.statement.Stage;
import dev.passbook.statement.Statement;
import dev.passbook.statement.StatementId;
import dev.passbook.statement.StatementUploaded;
import dev.passbook.statement.Statements;
import dev.passbook.statement.Status;
import dev.passbook.statement.Suspicions;
import dev.passbook.statement.document.Document;
import dev.passbook.statement.document.Documents;
import dev.passbook.statement.fraud.Suspicion;
import dev.passbook.statement.progress.Runs;
import dev.passbook.statement.upload.Examination.Fit;
import dev.passbook.statement.upload.UploadOutcome.Accepted;
import dev.passbook.statement.upload.UploadOutcome.Refused;
import dev.passbook.statement.upload.UploadOutcome.UnknownEntity;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Stores a statement, its document and its progress, and announces it: all in one transaction, so that the answer
/// which promises the work and the work itself cannot come apart.
@Component
class Admission {

    private final DSLContext database;
    private final Entities entities;
    private final AccountBook accounts;
    private final Accounts read;
    private final Statements statements;
    private final Suspicions suspicions;
    private final Documents documents;
    private final Runs runs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admission(
            DSLContext database,
            Entities entities,
            AccountBook accounts,
            Accounts read,
            Statements statements,
            Suspicions suspicions,
            Documents documents,
            Runs runs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.entities = entities;
        this.accounts = accounts;
        this.read = read;
        this.statements = statements;
        this.suspicions = suspicions;
        this.documents = documents;
        this.runs = runs;
        this.events = events;
        this.clock = clock;
    }

    /// Uploads to one entity are admitted one after the other. A file that the entity has already is not stored
    /// again; one that has been erased meanwhile is unknown.
    @Transactional
    public UploadOutcome admit(Entity entity, Upload upload, Fit fit) {
        if (!entities.lock(entity.id())) {
            return new UnknownEntity();
        }
        var sha256 = sha256(upload.content());
        return known(entity, sha256).orElseGet(() -> admitNew(entity, upload, fit, sha256));
    }

    private Optional<UploadOutcome> known(Entity entity, String sha256) {
        return database.select(STATEMENT.ID)
                .from(STATEMENT)
                .join(PROGRESS)
                .on(PROGRESS.STATEMENT_ID.eq(STATEMENT.ID))
                .where(STATEMENT.ENTITY_ID.eq(entity.id().value()), STATEMENT.SHA256.eq(sha256))
                .and(PROGRESS.STATUS.ne(Status.FAILED.name()))
                .fetchOptional(STATEMENT.ID)
                .map(id -> accepted(new StatementId(id)));
    }

    private UploadOutcome admitNew(Entity entity, Upload upload, Fit fit, String sha256) {
        if (entity.singleAccount() && accounts.holdsAnother(entity.id(), fit.bank(), fit.identity())) {
            return new Refused(entity.id(), new Refusal.AnotherAccount());
        }
        var statement = StatementId.random();
        insert(statement, accounts.record(entity.id(), fit.bank(), fit.identity()), entity, fit, sha256);
        suspicions.replace(
                statement,
                Stage.RECEIVED,
                fit.suspicions().stream().map(Admission::suspicion).toList());
        documents.store(statement, new Document(upload.content(), upload.password()));
        runs.open(entity.tenant(), statement, entity.id());
        events.publishEvent(new StatementUploaded(statement));
        return accepted(statement);
    }

    private UploadOutcome accepted(StatementId id) {
        var statement = statements.get(id);
        return new Accepted(statement, read.all(List.of(statement.account())).getFirst());
    }

    private void insert(StatementId id, AccountId account, Entity entity, Fit fit, String sha256) {
        var row = database.newRecord(STATEMENT);
        row.setId(id.value());
        row.setTenantId(entity.tenant().value());
        row.setEntityId(entity.id().value());
        row.setAccountId(account.value());
        row.setBank(fit.bank().value());
        row.setSha256(sha256);
        row.setPageCount(fit.pageCount());
        row.setReadBy(fit.readBy().name());
        row.setMonths(new String[0]);
        row.setUploadedAt(clock.instant());
        var period = fit.identity().period();
        if (period != null) {
            row.setFromDate(period.from());
            row.setToDate(period.to());
        }
        row.store();
    }

    private static Statement.Suspicion suspicion(Suspicion suspicion) {
        return new Statement.Suspicion(
                suspicion.kind().code(),
                suspicion.reason(),
                Stage.RECEIVED,
                null,
                null,
                suspicion.evidence().entrySet().stream()
                        .map(value -> new Statement.Evidence(value.getKey(), value.getValue()))
                        .toList());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
