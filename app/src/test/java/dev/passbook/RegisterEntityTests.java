package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Entities are made over GraphQL as over REST.
@GraphQlServer
class RegisterEntityTests {

    private static final String REGISTER = """
            mutation ($input: RegisterEntityInput!) { registerEntity(input: $input) {
                entity { id linkId metaData singleAccount }
                errors { __typename ... on UserError { message path } } } }
            """;

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.at(port, GraphQlServer.KEY);
    }

    @Test
    void whatIsRegisteredIsThereForRestToo() {
        var entity = register(Map.of("linkId", " loan-17 ", "metaData", "{\"a\": 1}", "singleAccount", true))
                .path("entity");

        assertThat(entity.path("singleAccount").asBoolean()).isTrue();
        var read = caller.get(
                Caller.REST + "/entity/%s/".formatted(entity.path("id").asString()));
        assertThat(read.json().path("link_id").asString()).isEqualTo("loan-17");
        assertThat(read.json().path("meta_data").asString()).isEqualTo("{\"a\": 1}");
    }

    @Test
    void everythingCanBeLeftOut() {
        var payload = caller.query("mutation { registerEntity { entity { linkId } errors { __typename } } }", Map.of())
                .path("registerEntity");

        assertThat(payload.at("/entity/linkId").isNull()).isTrue();
        assertThat(payload.path("errors")).isEmpty();
    }

    @Test
    void whatCannotBeKeptIsToldAsDataAllAtOnce() {
        var payload = register(Map.of("linkId", "x".repeat(501), "metaData", "a\0b"));

        assertThat(payload.path("entity").isNull()).isTrue();
        assertThat(payload.path("errors")
                        .valueStream()
                        .map(error -> error.path("path").toString()))
                .containsExactly("[\"input\",\"linkId\"]", "[\"input\",\"metaData\"]");
    }

    private JsonNode register(Map<String, Object> input) {
        return caller.query(REGISTER, Map.of("input", input)).path("registerEntity");
    }
}
