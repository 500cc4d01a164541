package dev.passbook;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/// A real PostgreSQL, started once for all tests that need one; each takes an empty database on it.
public final class PostgresServer {

    private static final String USER = "postgres";

    private static final PostgresServer ONLY = new PostgresServer();

    private final EmbeddedPostgres postgres;

    private PostgresServer() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("timezone", "Pacific/Kiritimati")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The address of a new, empty database.
    public static String database(String name) {
        try (var connection = ONLY.postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        return ONLY.postgres.getJdbcUrl(USER, name);
    }

    public static Connection connect(String database) throws SQLException {
        return ONLY.postgres.getDatabase(USER, database).getConnection();
    }

    public static String user() {
        return USER;
    }
}
