package dev.passbook.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.passbook.PostgresServer;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresJournalTests extends JournalContract {

    private static final String DATABASE = "journal";

    private static String url;

    @BeforeAll
    static void makeDatabase() {
        url = PostgresServer.database(DATABASE);
    }

    @Override
    JournalServer start() {
        return new JournalServer(url, PostgresServer.user());
    }

    @Test
    void subscribersOnAnotherServerAreTold() throws Exception {
        try (var other = start()) {
            var seen = follow(other, Seen.quick(), 0);
            server.append(tenant, 3);
            awaitSeen(seen, List.of(1L, 2L, 3L));

            other.append(tenant, 1);
            server.append(tenant, 1);

            awaitSeen(seen, List.of(1L, 2L, 3L, 4L, 5L));
        }
    }

    @Test
    void nothingIsLostWhenListeningBreaks() throws SQLException {
        var seen = follow(Seen.quick(), 0);
        server.append(tenant, 1);
        awaitSeen(seen, List.of(1L));

        endListening();
        server.append(tenant, 300);

        awaitSeen(seen, LongStream.rangeClosed(1, 301).boxed().toList());
        await().atMost(PATIENCE).until(() -> listeners() == 1);
    }

    private static void endListening() throws SQLException {
        assertThat(count("select count(pg_terminate_backend(pid)) from pg_stat_activity" + LISTENING))
                .isOne();
    }

    private static int listeners() throws SQLException {
        return count("select count(*) from pg_stat_activity" + LISTENING);
    }

    private static final String LISTENING =
            " where application_name = 'passbook-journal' and datname = '%s'".formatted(DATABASE);

    private static int count(String query) throws SQLException {
        try (var connection = PostgresServer.connect(DATABASE);
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
