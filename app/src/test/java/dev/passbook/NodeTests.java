package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.access.Strangers;
import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// Whatever has an id is found by it, by nobody but its owner.
@GraphQlServer
class NodeTests {

    private static final String NODE = """
            query ($id: ID!) { node(id: $id) { __typename id
                ... on Entity { statements { edges { node { id } } } }
                ... on Statement { bank }
                ... on Account { months } } }
            """;

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.at(port, GraphQlServer.KEY);
    }

    @Test
    void theIdsOfTheRestCallsFindEntitiesStatementsAndAccounts(@Autowired Strangers strangers) {
        var uploaded = Journey.upload(caller, GeneratedStatement.generate(Layouts.AXIS_RETAIL, 41), Map.of());
        var account = caller.query(
                        "query ($id: ID!) { statement(id: $id) { account { id } } }",
                        Map.of("id", uploaded.path("statement_id").asString()))
                .at("/statement/account/id")
                .asString();
        var kinds = Map.of(
                "Entity", uploaded.path("entity_id").asString(),
                "Statement", uploaded.path("statement_id").asString(),
                "Account", account);
        strangers.make("node-stranger-key");
        var stranger = Caller.at(port, "node-stranger-key");

        kinds.forEach((kind, id) -> {
            assertThat(node(caller, id).path("__typename").asString()).isEqualTo(kind);
            assertThat(node(caller, id).path("id").asString()).isEqualTo(id);
            assertThat(node(stranger, id).isNull()).as(kind).isTrue();
        });
    }

    @Test
    void unknownIdsAndNonsenseFindNothing() {
        for (var id : new String[] {UUID.randomUUID().toString(), "", "1", "RW50aXR5OjE=", "' or 1=1 --"}) {
            assertThat(node(caller, id).isNull()).as(id).isTrue();
        }
    }

    private static JsonNode node(Caller caller, String id) {
        return caller.query(NODE, Map.of("id", id)).path("node");
    }
}
