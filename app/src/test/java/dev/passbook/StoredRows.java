package dev.passbook;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/// Everything that lies in a database, whichever tables it has, as somebody sees it who has stolen it.
record StoredRows(DataSource database) {

    /// The columns (`table.column`) that have a text somewhere, in whatever case.
    List<String> columnsWith(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        try (var connection = database.getConnection()) {
            var found = new ArrayList<String>();
            for (var table : tables(connection)) {
                found.addAll(columnsWith(connection, table, wanted));
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// Runs a statement of SQL beside the server.
    void change(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed.getMessage(), failed);
        }
    }

    /// The one value that a query has for an answer.
    byte[] bytes(String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getBytes(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'public' and table_type = 'BASE TABLE'")) {
            while (tables.next()) {
                names.add(tables.getString(1));
            }
        }
        return names;
    }

    private static List<String> columnsWith(Connection connection, String table, String wanted) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from \"%s\"".formatted(table))) {
            var columns = rows.getMetaData();
            while (rows.next()) {
                for (var column = 1; column <= columns.getColumnCount(); column++) {
                    if (text(rows, column).toLowerCase(Locale.ROOT).contains(wanted)) {
                        found.add(table + "." + columns.getColumnName(column));
                    }
                }
            }
        }
        return found.stream().distinct().toList();
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column) instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : String.valueOf(rows.getString(column));
    }
}
