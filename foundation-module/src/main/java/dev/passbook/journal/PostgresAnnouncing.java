package dev.passbook.journal;

import dev.passbook.tenancy.TenantId;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;

/// Several servers on one PostgreSQL: NOTIFY rides in the transaction of the event and is delivered when it
/// commits.
///
/// Listening has a connection of its own. One that is borrowed from the pool and breaks while it waits would go
/// back to the pool broken. Notifications are lost while it is down, so after each connect whatever is followed
/// is read on.
class PostgresAnnouncing implements Announcing, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresAnnouncing.class);

    private static final String CHANNEL = "passbook_journal";
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration RECONNECT = Duration.ofSeconds(1);

    private final DSLContext database;
    private final JournalFeed feed;
    private final JdbcConnectionDetails details;

    private volatile CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running;
    private volatile @Nullable Connection listening;

    PostgresAnnouncing(DSLContext database, JournalFeed feed, JdbcConnectionDetails details) {
        this.database = database;
        this.feed = feed;
        this.details = details;
    }

    @Override
    public void announce(TenantId tenant, long number) {
        database.execute("select pg_notify(?, ?)", CHANNEL, tenant + " " + number);
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        running = true;
        Thread.ofPlatform().daemon().name("journal-listener").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
        var connection = listening;
        if (connection != null) {
            abort(connection);
        }
    }

    /// It is busy waiting, which an ordinary close would wait for.
    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException failed) {
            LOG.debug("The listening connection was gone before it was ended: {}", failed.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (isRunning()) {
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                listening = connection;
                statement.execute("listen " + CHANNEL);
                feed.missed();
                relay(connection);
            } catch (SQLException | RuntimeException broken) {
                pauseAfter(broken);
            }
        }
    }

    /// A connection that has gone without a word is found out when it is asked.
    private void relay(Connection connection) throws SQLException {
        var postgres = connection.unwrap(PGConnection.class);
        while (isRunning()) {
            var notifications = postgres.getNotifications((int) WAIT.toMillis());
            if (notifications != null && notifications.length > 0) {
                for (var notification : notifications) {
                    relay(notification.getParameter());
                }
            } else if (!connection.isValid((int) WAIT.toSeconds())) {
                throw new SQLException("the connection is gone");
            }
        }
    }

    private void relay(String announcement) {
        var parts = announcement.split(" ", 2);
        feed.grew(new TenantId(UUID.fromString(parts[0])), Long.parseLong(parts[1]));
    }

    private Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", String.valueOf(details.getUsername()));
        properties.setProperty("password", String.valueOf(details.getPassword()));
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "passbook-journal");
        return DriverManager.getConnection(details.getJdbcUrl(), properties);
    }

    private void pauseAfter(Exception broken) {
        try {
            if (isRunning()) {
                LOG.warn("Listening for events was interrupted: {}", broken.getMessage());
            }
            var _ = stopped.await(RECONNECT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
