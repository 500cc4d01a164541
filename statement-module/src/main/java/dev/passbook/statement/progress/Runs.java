package dev.passbook.statement.progress;

import static dev.passbook.statement.jooq.Tables.PROGRESS;

import dev.passbook.entity.EntityId;
import dev.passbook.statement.ProgressChanged;
import dev.passbook.statement.Stage;
import dev.passbook.statement.StatementId;
import dev.passbook.statement.Status;
import java.time.Clock;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The only writer of progress. A statement starts as processing and ends, once, as completed or failed.
@Service
public class Runs {

    private final DSLContext database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Runs(DSLContext database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /// Notes that a statement was taken in.
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(StatementId statement, EntityId entity) {
        database.insertInto(PROGRESS)
                .set(PROGRESS.STATEMENT_ID, statement.value())
                .set(PROGRESS.ENTITY_ID, entity.value())
                .set(PROGRESS.STATUS, Status.PROCESSING.name())
                .set(PROGRESS.STAGE, Stage.RECEIVED.name())
                .set(PROGRESS.REVISION, 1)
                .set(PROGRESS.RUN, 0)
                .set(PROGRESS.UPDATED_AT, clock.instant())
                .execute();
        events.publishEvent(new ProgressChanged(statement));
    }

    /// Starts an attempt at a stage and takes the right to write from every earlier attempt.
    ///
    /// @return empty when there is nothing left to do, because the statement has ended or is gone
    @Transactional
    public Optional<Run> begin(StatementId statement, Stage stage) {
        var run = database.update(PROGRESS)
                .set(PROGRESS.RUN, PROGRESS.RUN.plus(1))
                .set(PROGRESS.STAGE, stage.name())
                .set(PROGRESS.REVISION, PROGRESS.REVISION.plus(1))
                .set(PROGRESS.UPDATED_AT, clock.instant())
                .where(PROGRESS.STATEMENT_ID.eq(statement.value()))
                .and(PROGRESS.STATUS.eq(Status.PROCESSING.name()))
                .returning(PROGRESS.RUN)
                .fetchOptional(PROGRESS.RUN)
                .map(number -> new Run(statement, number));
        run.ifPresent(_ -> events.publishEvent(new ProgressChanged(statement)));
        return run;
    }

    /// Hands the statement to the next stage, in the transaction that stores what this one found.
    @Transactional(propagation = Propagation.MANDATORY)
    public void advance(Run run, Stage stage) {
        move(run, Status.PROCESSING, stage, null);
    }

    /// Completes the statement, in the transaction that stores the last of its results: a reader sees both or neither.
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
                .execute();
        if (moved == 0) {
            throw new Superseded(run);
        }
        events.publishEvent(new ProgressChanged(run.statement()));
    }
}
