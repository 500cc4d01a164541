package dev.passbook.journal;

import com.zaxxer.hikari.HikariDataSource;
import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.jooq.autoconfigure.ExceptionTranslatorExecuteListener;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/// As much of a server as a journal needs.
final class JournalServer implements AutoCloseable {

    static final String KIND = "test.happened";

    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    final HikariDataSource pool = new HikariDataSource();
    final TransactionTemplate transactions;
    final DSLContext database;
    final JournalFeed feed;
    final Journal journal;

    /// What was published within transactions.
    final List<Event> published = new CopyOnWriteArrayList<>();

    /// How often the table of events was read.
    final AtomicInteger reads = new AtomicInteger();

    private final AtomicReference<Instant> now = new AtomicReference<>(BEGINNING);
    private final Announcing announcing;

    JournalServer(String url, String user) {
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword("");
        pool.setMaximumPoolSize(12);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration/journal")
                .load()
                .migrate();
        transactions = new TransactionTemplate(new DataSourceTransactionManager(pool));
        database = database();
        var stored = new StoredEvents(database);
        feed = new JournalFeed(stored);
        announcing = new JournalSetup().announcing(database, feed, details());
        if (announcing instanceof SmartLifecycle listener) {
            listener.start();
        }
        var appending =
                new Appending(database, event -> published.add(((EventAppended) event).event()), announcing, clock());
        journal = new Journal(stored, appending, new Forgetting(database));
    }

    static JournalServer onH2(String name) {
        return new JournalServer(
                "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"
                        .formatted(name),
                "sa");
    }

    private DSLContext database() {
        var dialect = pool.getJdbcUrl().startsWith("jdbc:h2") ? SQLDialect.H2 : SQLDialect.POSTGRES;
        return DSL.using(new DefaultConfiguration()
                .set(new TransactionAwareDataSourceProxy(pool))
                .set(dialect)
                .set(ExceptionTranslatorExecuteListener.DEFAULT, new ExecuteListener() {
                    @Override
                    public void executeStart(ExecuteContext context) {
                        if (String.valueOf(context.sql()).matches("(?s)select.*journal_event.*")) {
                            reads.incrementAndGet();
                        }
                    }
                }));
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    Instant pass(Duration time) {
        return now.updateAndGet(instant -> instant.plus(time));
    }

    void append(TenantId tenant, UUID subject) {
        append(tenant, UUID.randomUUID(), subject);
    }

    void append(TenantId tenant, UUID entity, UUID subject) {
        transactions.executeWithoutResult(_ -> journal.append(tenant, KIND, entity, subject, "{}"));
    }

    void append(TenantId tenant, int count) {
        for (int i = 0; i < count; i++) {
            append(tenant, UUID.randomUUID());
        }
    }

    private JdbcConnectionDetails details() {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return pool.getUsername();
            }

            @Override
            public String getPassword() {
                return pool.getPassword();
            }

            @Override
            public String getJdbcUrl() {
                return pool.getJdbcUrl();
            }
        };
    }

    @Override
    public void close() throws Exception {
        if (announcing instanceof SmartLifecycle listener) {
            listener.stop();
        } else if (announcing instanceof AutoCloseable teller) {
            teller.close();
        }
        feed.close();
        pool.close();
    }
}
