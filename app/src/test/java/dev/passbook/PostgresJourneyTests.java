package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
class PostgresJourneyTests extends DataJourney {

    private static final String DATABASE = "journey";

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        var url = PostgresServer.database(DATABASE);
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", PostgresServer::user);
    }

    @Test
    void aStatementThatCannotBeProcessedFailsAndHoldsUpNoOther() throws SQLException {
        var doomed = StatementSketch.of(Layouts.HDFC_CLASSIC, 41).rows(41).draw();
        var healthy = GeneratedStatement.generate(Layouts.HDFC_CLASSIC, 42);
        breakDocumentsOf(doomed);

        var lost = Journey.upload(caller, doomed, Map.of()).path("entity_id").asString();
        var fine = Journey.upload(caller, healthy, Map.of()).path("entity_id").asString();

        Journey.assertRows(Journey.untilDone(caller, fine).path("transactions"), healthy.truth());
        var failed = Journey.untilDone(caller, lost);
        assertThat(Journey.status(failed.at("/progress/0"))).isEqualTo("failed");
        assertThat(failed.at("/progress/0/message").asString()).isNotBlank();
        assertThat(failed.path("transactions")).isEmpty();
    }

    @Test
    void nobodyChangesTheAuditLog() {
        Journey.upload(
                caller, StatementSketch.of(Layouts.AXIS_RETAIL, 3007).rows(5).draw(), Map.of());

        for (var attack : List.of(
                "update audit_entry set outcome = 'nothing happened'",
                "delete from audit_entry",
                "truncate audit_entry")) {
            assertThatThrownBy(() -> stored.change(attack)).hasMessageContaining("append-only");
        }
    }

    /// What is stored of this file cannot be opened again, so that each attempt at reading it crashes.
    private static void breakDocumentsOf(GeneratedStatement doomed) throws SQLException {
        try (var connection = PostgresServer.connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("""
                    create function break_document() returns trigger language plpgsql as $$
                    begin
                        if length(new.content) between %1$d and %1$d + 64 then
                            new.content := decode('00', 'hex');
                        end if;
                        return new;
                    end $$
                    """.formatted(doomed.pdf().length));
            statement.execute(
                    "create trigger break_document before insert on document for each row execute function break_document()");
        }
    }
}
