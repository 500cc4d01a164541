package dev.passbook.statement.progress;

import static dev.passbook.statement.jooq.Tables.PROGRESS;

import dev.passbook.entity.EntityId;
import dev.passbook.journal.Journal;
import dev.passbook.statement.Stage;
import dev.passbook.statement.StatementId;
import dev.passbook.statement.Status;
import dev.passbook.statement.jooq.tables.records.ProgressRecord;
import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The only writer of progress. A statement starts as processing and ends, once, as completed or failed. Each
/// change is an event of the journal; see [ProgressEvents].
@Service
public class Runs {

    private final DSLContext database;
    private final Journal journal;
    private final Clock clock;

    Runs(DSLContext database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /// Notes that a statement was taken in.
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(TenantId tenant, StatementId statement, EntityId entity) {
        var opened = database.insertInto(PROGRESS)
                .set(PROGRESS.STATEMENT_ID, statement.value())
                .set(PROGRESS.TENANT_ID, tenant.value())
                .set(PROGRESS.ENTITY_ID, entity.value())
                .set(PROGRESS.STATUS, Status.PROCESSING.name())
                .set(PROGRESS.STAGE, Stage.RECEIVED.name())
                .set(PROGRESS.REVISION, 1)
                .set(PROGRESS.RUN, 0)
                .set(PROGRESS.UPDATED_AT, clock.instant())
                .returning()
                .fetchSingle();
        tell(opened);
    }

    /// Starts an attempt at a stage and takes the right to write from every earlier attempt.
    ///
    /// @return empty when there is nothing left to do, because the statement has ended or is gone
    @Transactional
    public Optional<Run> begin(StatementId statement, Stage stage) {
        var begun = database.update(PROGRESS)
                .set(PROGRESS.RUN, PROGRESS.RUN.plus(1))
                .set(PROGRESS.STAGE, stage.name())
                .set(PROGRESS.REVISION, PROGRESS.REVISION.plus(1))
                .set(PROGRESS.UPDATED_AT, clock.instant())
                .where(PROGRESS.STATEMENT_ID.eq(statement.value()))
                .and(PROGRESS.STATUS.eq(Status.PROCESSING.name()))
                .returning()
                .fetchOptional();
        begun.ifPresent(this::tell);
        return begun.map(row -> new Run(statement, row.getRun()));
    }

    /// Hands the statement to the next stage, in the transaction that stores what this one found.
    @Transactional(propagation = Propagation.MANDATORY)
    public void advance(Run run, Stage stage) {
        move(run, Status.PROCESSING, stage, null);
    }

    /// Completes the statement, in the transaction that stores the last of its results: a reader sees both or
    /// neither.
    @Transactional(propagation = Propagation.MANDATORY)
    public void complete(Run run) {
        move(run, Status.COMPLETED, Stage.DONE, null);
    }

    /// Ends the statement without a result.
    ///
    /// @param message why, in words for a person, with nothing of the document's content in them
    @Transactional
    public void fail(Run run, String message) {
        move(run, Status.FAILED, Stage.DONE, message);
    }

    private void move(Run run, Status status, Stage stage, @Nullable String message) {
        var moved = database.update(PROGRESS)
                .set(PROGRESS.STATUS, status.name())
                .set(PROGRESS.STAGE, stage.name())
                .set(PROGRESS.MESSAGE, message)
                .set(PROGRESS.REVISION, PROGRESS.REVISION.plus(1))
                .set(PROGRESS.UPDATED_AT, clock.instant())
                .where(PROGRESS.STATEMENT_ID.eq(run.statement().value()))
                .and(PROGRESS.RUN.eq(run.number()))
                .and(PROGRESS.STATUS.eq(Status.PROCESSING.name()))
                .returning()
                .fetchOptional()
                .orElseThrow(() -> new Superseded(run));
        tell(moved);
    }

    private void tell(ProgressRecord changed) {
        var payload = ProgressEvents.payload(ProgressRows.progress(changed));
        var tenant = new TenantId(changed.getTenantId());
        journal.append(tenant, ProgressEvents.KIND, changed.getEntityId(), changed.getStatementId(), payload);
    }
}
