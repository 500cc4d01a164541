package dev.passbook.statement.progress;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler.ReviveDeadExecution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import dev.passbook.statement.Stage;
import dev.passbook.statement.StatementId;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/// A step of the work on a statement that survives: stored in the database until it is done, taken by one server
/// at a time, taken over by another when that one dies, tried a bounded number of times, and failed with a
/// message after that.
///
/// It may run more than once (a server can die after the work and before saying so), so the work must be
/// repeatable and must write under its [Run]. The task's instance is the statement's id; it carries no data.
public final class StatementStep extends OneTimeTask<Void> {

    private static final Logger LOG = LoggerFactory.getLogger(StatementStep.class);

    private static final String NAME = "passbook.stage";
    private static final String LOGGED_AS = "statement";

    private static final int RETRIES = 2;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    /// Counts interrupted attempts too, so that a statement which takes its server down does not do so for ever.
    private static final int MOST_RUNS = 8;

    static final String GAVE_UP = "The statement could not be processed";

    private final Stage stage;
    private final Runs runs;
    private final ObservationRegistry observations;
    private final Consumer<Run> work;

    /// @param name of the task in the database; must not change between releases while work is waiting
    /// @param stage what callers see while the work is going on
    /// @param observations where each attempt is timed, as `passbook.stage`
    /// @param work repeatable; ends the statement or hands it on, under the run it is given
    public StatementStep(String name, Stage stage, Runs runs, ObservationRegistry observations, Consumer<Run> work) {
        super(name, Void.class, new Retrying(stage, runs), new ReviveDeadExecution<>());
        this.stage = stage;
        this.runs = runs;
        this.observations = observations;
        this.work = work;
    }

    @Override
    public void executeOnce(TaskInstance<Void> instance, ExecutionContext context) {
        try (var _ = MDC.putCloseable(LOGGED_AS, instance.getId())) {
            runs.begin(statement(instance), stage).ifPresent(this::observe);
        }
    }

    private void observe(Run run) {
        Observation.createNotStarted(NAME, observations)
                .lowCardinalityKeyValue("stage", stage.name().toLowerCase(Locale.ROOT))
                .observe(() -> attempt(run));
    }

    private void attempt(Run run) {
        if (run.number() > MOST_RUNS) {
            LOG.error("Statement {} was interrupted too often", run.statement());
            runs.fail(run, GAVE_UP);
            return;
        }
        try {
            work.accept(run);
        } catch (Superseded late) {
            LOG.warn("{}; leaving it to the newer one", late.getMessage());
        }
    }

    private static StatementId statement(TaskInstance<?> instance) {
        return new StatementId(UUID.fromString(instance.getId()));
    }

    /// Tries again after a while, and in the end tells callers that nothing will come.
    private record Retrying(Stage stage, Runs runs) implements FailureHandler<Void> {

        @Override
        public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> operations) {
            var backoff = new ExponentialBackoffFailureHandler<Void>(FIRST_WAIT);
            new MaxRetriesFailureHandler<>(RETRIES, backoff, this::giveUp).onFailure(failed, operations);
        }

        private void giveUp(ExecutionComplete failed, ExecutionOperations<Void> operations) {
            var statement = statement(failed.getExecution().taskInstance);
            LOG.error(
                    "Statement {} failed at {}",
                    statement,
                    stage,
                    failed.getCause().orElse(null));
            runs.begin(statement, stage).ifPresent(run -> runs.fail(run, GAVE_UP));
        }
    }
}
