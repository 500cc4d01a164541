package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.access.Strangers;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// Entities are erased over GraphQL as over REST.
@RunningServer
class EraseEntityTests {

    private static final String STRANGER = "a-key-of-a-stranger-who-erases";
    private static final String ERASE = """
            mutation ($id: ID!) { eraseEntity(input: { entityId: $id }) {
                receipt { id erasedAt erased { things count } }
                errors { __typename ... on UserError { message path } } } }
            """;

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.at(port, RunningServer.KEY);
    }

    @Test
    void whatIsErasedIsGoneAndHasAReceipt() {
        var entity = entity();

        var payload = erase(entity);

        assertThat(payload.path("errors")).isEmpty();
        assertThat(payload.at("/receipt/erased").toString()).contains("{\"things\":\"entities\",\"count\":1}");
        assertThat(caller.get(Caller.REST + "/entity/%s/".formatted(entity)).status())
                .isEqualTo(404);
        var receipt =
                caller.get("/admin/v1/erasures/" + payload.at("/receipt/id").asString());
        assertThat(receipt.json().at("/erased/entities").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsNotThereIsAnErrorAsData() {
        var entity = entity();
        erase(entity);

        for (var none : new String[] {entity, UUID.randomUUID().toString(), "no id"}) {
            var payload = erase(none);

            assertThat(payload.path("receipt").isNull()).isTrue();
            assertThat(payload.at("/errors/0/__typename").asString()).isEqualTo("EntityNotFound");
        }
    }

    @Test
    void nobodyErasesWhatIsAnothers(@Autowired ApplicationContext server) {
        Strangers.make(server, STRANGER);
        var entity = entity();

        var payload =
                Caller.at(port, STRANGER).query(ERASE, Map.of("id", entity)).path("eraseEntity");

        assertThat(payload.at("/errors/0/__typename").asString()).isEqualTo("EntityNotFound");
        assertThat(caller.get(Caller.REST + "/entity/%s/".formatted(entity)).status())
                .isEqualTo(200);
    }

    @Test
    void onlyAdministratorsErase() {
        var entity = entity();
        var name = "erasing-" + UUID.randomUUID();
        var body = "{\"name\":\"%s\",\"scopes\":[\"upload\",\"read\"]}".formatted(name);
        var key = caller.post("/admin/v1/keys", "application/json", body).json().path("api_key");

        var answer = Caller.at(port, key.asString()).graphQl(ERASE, Map.of("id", entity));

        assertThat(answer.json().at("/errors/0/extensions/classification").asString())
                .isEqualTo("FORBIDDEN");
        assertThat(caller.get(Caller.REST + "/entity/%s/".formatted(entity)).status())
                .isEqualTo(200);
    }

    private JsonNode erase(String entity) {
        return caller.query(ERASE, Map.of("id", entity)).path("eraseEntity");
    }

    private String entity() {
        return caller.post(Caller.REST + "/entity/", "application/json", "{}")
                .json()
                .path("entity_id")
                .asString();
    }
}
