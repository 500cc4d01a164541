package dev.passbook.statement.progress;

import dev.passbook.statement.StatementId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/// Several servers on one PostgreSQL: NOTIFY rides in the transaction of the change and is delivered when it commits.
///
/// Listening has a connection of its own. One that is borrowed from the pool and breaks while it waits would go back to
/// the pool broken. Notifications are lost while it is down, so after each connect all subscribers read anew.
class PostgresAnnouncing implements Announcing, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresAnnouncing.class);

    private static final String CHANNEL = "passbook_progress";
    private static final Duration WAIT = Duration.ofSeconds(2);
    private static final Duration RECONNECT = Duration.ofSeconds(1);

    private final DSLContext database;
    private final ProgressFeed feed;
    private final JdbcConnectionDetails details;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;

    PostgresAnnouncing(DSLContext database, ProgressFeed feed, JdbcConnectionDetails details) {
        this.database = database;
        this.feed = feed;
        this.details = details;
    }

    @Override
    public void announce(StatementId statement) {
        database.execute("select pg_notify(?, ?)", CHANNEL, statement.toString());
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("progress-listener").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (isRunning()) {
            try (var connection = connect()) {
                feed.missed();
                relay(connection.unwrap(PGConnection.class));
            } catch (SQLException | RuntimeException broken) {
                LOG.warn("Listening for progress was interrupted: {}", broken.getMessage());
                pause();
            }
        }
    }

    private void relay(PGConnection connection) throws SQLException {
        while (isRunning()) {
            for (var notification : waiting(connection)) {
                StatementId.parse(notification.getParameter()).ifPresent(feed::changed);
            }
        }
    }

    private static PGNotification[] waiting(PGConnection connection) throws SQLException {
        var notifications = connection.getNotifications((int) WAIT.toMillis());
        return notifications == null ? new PGNotification[0] : notifications;
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(details.getUsername()));
        properties.setProperty("password", String.valueOf(details.getPassword()));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "passbook-progress");
        var connection = DriverManager.getConnection(details.getJdbcUrl(), properties);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        return connection;
    }

    private void pause() {
        try {
            var _ = stopped.await(RECONNECT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
