package dev.passbook.journal;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Announces events in the way that the database offers: an embedded one has a single server, several servers on
/// one PostgreSQL wake each other.
@Configuration(proxyBeanMethods = false)
class JournalSetup {

    @Bean
    Announcing announcing(DSLContext database, JournalFeed feed, JdbcConnectionDetails connection) {
        return database.dialect().family() == SQLDialect.POSTGRES
                ? new PostgresAnnouncing(database, feed, connection)
                : new LocalAnnouncing(feed);
    }
}
