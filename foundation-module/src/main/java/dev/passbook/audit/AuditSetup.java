package dev.passbook.audit;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Has old entries forgotten. PostgreSQL refuses for those that are not 90 days old.
@Configuration(proxyBeanMethods = false)
class AuditSetup {

    private static final Duration LEAST = Duration.ofDays(91);

    @Bean
    RecurringTask<Void> forgetAuditEntries(
            AuditLog log,
            Clock clock,
            @Value("${passbook.retention.audit:730d}") Duration kept,
            @Value("${passbook.upkeep-interval:10m}") Duration interval) {
        var longEnough = kept.compareTo(LEAST) < 0 ? LEAST : kept;
        return Tasks.recurring("forget-audit-entries", FixedDelay.of(interval))
                .execute((_, _) -> log.forgetBefore(clock.instant().minus(longEnough)));
    }
}
