package dev.passbook.journal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Announces events in the way that the database offers: an embedded one has a single server, several servers on
/// one PostgreSQL wake each other. Has old events forgotten.
@Configuration(proxyBeanMethods = false)
class JournalSetup {

    @Bean
    Announcing announcing(DSLContext database, JournalFeed feed, JdbcConnectionDetails connection) {
        return database.dialect().family() == SQLDialect.POSTGRES
                ? new PostgresAnnouncing(database, feed, connection)
                : new LocalAnnouncing(feed);
    }

    @Bean
    RecurringTask<Void> forgetEvents(
            Journal journal,
            Clock clock,
            @Value("${passbook.retention.events:30d}") Duration kept,
            @Value("${passbook.upkeep-interval:10m}") Duration interval) {
        return Tasks.recurring("forget-events", FixedDelay.of(interval))
                .execute((_, _) -> journal.forgetBefore(clock.instant().minus(kept)));
    }
}
