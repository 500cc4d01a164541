package dev.passbook.operations;

import dev.passbook.journal.JournalFeed;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/// How many subscriptions follow what happens, on this server (`passbook.subscribers`).
@Component
class SubscriberGauge implements MeterBinder {

    private final JournalFeed feed;

    SubscriberGauge(JournalFeed feed) {
        this.feed = feed;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("passbook.subscribers", feed, JournalFeed::followers)
                .description("Subscriptions that follow what happens, on this server")
                .register(registry);
    }
}
