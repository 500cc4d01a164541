package dev.passbook.sealing;

import static dev.passbook.sealing.jooq.Tables.SEALING_SECRET;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Looks again and again whether something is to be sealed anew: one server at a time.
@Configuration(proxyBeanMethods = false)
class SealingSetup {

    private static final String TASK = "reseal";

    @Bean
    RecurringTask<Void> reseal(Resealing resealing, @Value("${passbook.upkeep-interval:10m}") Duration interval) {
        return Tasks.recurring(TASK, FixedDelay.of(interval)).execute((_, _) -> resealing.run());
    }

    @Bean
    SealedColumn<String> sealedSecrets() {
        return new SealedColumn<>(SEALING_SECRET, SEALING_SECRET.NAME, SEALING_SECRET.CONTENT, BlindIndex::what);
    }
}
