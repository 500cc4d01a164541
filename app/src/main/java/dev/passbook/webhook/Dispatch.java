package dev.passbook.webhook;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.passbook.journal.EventId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The work list of calls: durable, shared by all servers, worked off in the order of events for each entity.
///
/// It has a scheduler of its own, with a table and threads of its own, so that receivers that hang do not hold up
/// the reading of statements. A call waits while an older one of its entity is still to be made. One may be made
/// twice, when a server dies in the middle of it; its event id tells.
@Component
class Dispatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private static final String TASK = "deliver-webhook";
    private static final String TABLE = "webhook_task";
    private static final int THREADS = 8;
    private static final Duration POLLING = Duration.ofMillis(500);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration SHUTDOWN = Duration.ofSeconds(12);
    private static final Duration TURN = Duration.ofSeconds(1);

    private final Deliveries deliveries;
    private final Attempts attempts;
    private final Clock clock;
    private final CustomTask<Void> task;
    private final DataSource database;
    private final TransactionTemplate transactions;
    private volatile Scheduler scheduler;

    Dispatch(
            DataSource database,
            Deliveries deliveries,
            Attempts attempts,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
        this.task = Tasks.custom(TASK, Void.class)
                .onFailure((failed, operations) ->
                        operations.reschedule(failed, clock.instant().plus(TURN)))
                .onDeadExecutionRevive()
                .execute((instance, _) -> work(instance));
        this.database = new TransactionAwareDataSourceProxy(database);
        this.scheduler = scheduler();
    }

    /// A scheduler that was stopped does not start again.
    private Scheduler scheduler() {
        return Scheduler.create(database, List.of(task))
                .tableName(TABLE)
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(SHUTDOWN)
                .build();
    }

    /// Puts a call on the list, within the transaction that wants it.
    void add(EventId event) {
        scheduler.scheduleIfNotExists(task.instance(event.toString()), clock.instant());
    }

    private CompletionHandler<Void> work(TaskInstance<Void> instance) {
        var event = EventId.parse(instance.getId());
        return event.flatMap(deliveries::find)
                .filter(Delivery::isPending)
                .map(this::deliver)
                .orElseGet(() -> event.map(this::done).orElseGet(CompletionHandler.OnCompleteRemove::new));
    }

    private CompletionHandler<Void> deliver(Delivery delivery) {
        var first = deliveries.first(delivery.entity());
        if (!first.equals(Optional.of(delivery.event()))) {
            return again(clock.instant().plus(TURN));
        }
        return attempts.attempt(delivery).map(Dispatch::again).orElseGet(() -> done(delivery.event()));
    }

    /// Takes a call off the list, unless it was asked for again while it was made: whoever asks finds it on the list
    /// still and adds nothing, so that it would be lost here, and those that wait for it with it. The delivery is
    /// held meanwhile, for one of the two to come first.
    private CompletionHandler<Void> done(EventId event) {
        return (complete, operations) -> {
            transactions.executeWithoutResult(_ -> {
                if (deliveries.hold(event).filter(Delivery::isPending).isPresent()) {
                    operations.reschedule(complete, clock.instant());
                } else {
                    operations.remove();
                }
            });
            deliveries
                    .find(event)
                    .flatMap(made -> deliveries.first(made.entity()))
                    .ifPresent(this::hurry);
        };
    }

    /// One that is looked at just now comes back by itself at its next turn.
    private void hurry(EventId next) {
        try {
            scheduler.reschedule(TaskInstanceId.of(TASK, next.toString()), clock.instant());
        } catch (TaskInstanceException busy) {
            LOG.debug("The next webhook, {}, is not hurried: {}", next, busy.getMessage());
        }
    }

    private static CompletionHandler<Void> again(Instant at) {
        return (complete, operations) -> operations.reschedule(complete, at);
    }

    @Override
    public void start() {
        if (scheduler.getSchedulerState().isShuttingDown()) {
            scheduler = scheduler();
        }
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }
}
