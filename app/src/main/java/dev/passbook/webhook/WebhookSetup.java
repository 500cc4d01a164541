package dev.passbook.webhook;

import static dev.passbook.webhook.jooq.Tables.WEBHOOK;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.passbook.sealing.SealedColumn;
import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is done over time: addresses and secrets are sealed anew after a rotation of keys, and calls are
/// forgotten.
@Configuration(proxyBeanMethods = false)
class WebhookSetup {

    @Bean
    SealedColumn<UUID> sealedAddressesOfWebhooks() {
        return new SealedColumn<>(
                WEBHOOK, WEBHOOK.TENANT_ID, WEBHOOK.URL, tenant -> Webhooks.urlOf(new TenantId(tenant)));
    }

    @Bean
    SealedColumn<UUID> sealedSecretsOfWebhooks() {
        return new SealedColumn<>(
                WEBHOOK, WEBHOOK.TENANT_ID, WEBHOOK.SECRET, tenant -> Webhooks.secretOf(new TenantId(tenant)));
    }

    @Bean
    SealedColumn<UUID> sealedPreviousSecretsOfWebhooks() {
        return new SealedColumn<>(
                WEBHOOK, WEBHOOK.TENANT_ID, WEBHOOK.PREVIOUS_SECRET, tenant -> Webhooks.secretOf(new TenantId(tenant)));
    }

    @Bean
    RecurringTask<Void> forgetDeliveries(
            Deliveries deliveries,
            Clock clock,
            @Value("${passbook.retention.events:30d}") Duration kept,
            @Value("${passbook.upkeep-interval:10m}") Duration interval) {
        return Tasks.recurring("forget-deliveries", FixedDelay.of(interval))
                .execute((_, _) -> deliveries.forgetBefore(clock.instant().minus(kept)));
    }
}
