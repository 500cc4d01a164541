package dev.passbook.statement.progress;

import dev.passbook.statement.ProgressChanged;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/// Announces each change of progress in the way that the database offers: an embedded one has a single server, several
/// servers on one PostgreSQL wake each other.
@Configuration(proxyBeanMethods = false)
class ProgressAnnouncing {

    @Bean
    Announcing announcing(DSLContext database, ProgressFeed feed, JdbcConnectionDetails connection) {
        return database.dialect().family() == SQLDialect.POSTGRES
                ? new PostgresAnnouncing(database, feed, connection)
                : new LocalAnnouncing(feed);
    }

    @Bean
    ProgressListener progressListener(Announcing announcing) {
        return new ProgressListener(announcing);
    }

    record ProgressListener(Announcing announcing) {

        @EventListener
        void on(ProgressChanged changed) {
            announcing.announce(changed.statement());
        }
    }
}
