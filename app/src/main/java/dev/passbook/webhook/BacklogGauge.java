package dev.passbook.webhook;

import static dev.passbook.webhook.jooq.Tables.WEBHOOK_TASK;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/// How many calls are still to be made (`passbook.webhooks.waiting`), those that are tried again among them: of all
/// tenants and servers on one database, seen when somebody looks.
@Component
class BacklogGauge implements MeterBinder {

    private final DSLContext database;

    BacklogGauge(DSLContext database) {
        this.database = database;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("passbook.webhooks.waiting", this, BacklogGauge::waiting)
                .description("Calls of webhooks that are still to be made")
                .register(registry);
    }

    private double waiting() {
        return database.fetchCount(WEBHOOK_TASK);
    }
}
