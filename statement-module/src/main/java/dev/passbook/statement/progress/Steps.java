package dev.passbook.statement.progress;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import dev.passbook.statement.StatementId;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Puts [StatementStep]s on the list of work, in the transaction of the event that calls for them: no window lies
/// between the two in which a crash could lose the work.
@Service
public class Steps {

    private final ObjectProvider<Scheduler> scheduler;
    private final Clock clock;

    /// The scheduler is looked up late: it is made of the steps, whose work in turn schedules further ones.
    Steps(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /// @param step the name of a [StatementStep]
    @Transactional(propagation = Propagation.MANDATORY)
    public void schedule(String step, StatementId statement) {
        var instance = TaskDescriptor.of(step).instance(statement.toString()).build();
        scheduler.getObject().scheduleIfNotExists(instance, clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.getObject().triggerCheckForDueExecutions();
            }
        });
    }
}
