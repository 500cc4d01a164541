package dev.passbook.retry;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Has answers forgotten after a day even when nobody asks.
@Configuration(proxyBeanMethods = false)
class RetrySetup {

    @Bean
    RecurringTask<Void> forgetAnswers(Requests requests, @Value("${passbook.upkeep-interval:10m}") Duration interval) {
        return Tasks.recurring("forget-answers", FixedDelay.of(interval)).execute((_, _) -> requests.forgetOld());
    }
}
