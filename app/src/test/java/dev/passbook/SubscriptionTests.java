package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.passbook.access.Strangers;
import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import dev.passbook.journal.Journal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a subscriber is told, from where it wants to go on, and how a connection that breaks the rules ends.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "passbook.api-key=" + SubscriptionTests.KEY,
            "spring.graphql.websocket.connection-init-timeout=2s",
            "spring.datasource.url=jdbc:h2:mem:subscriptions;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
@Import(Strangers.class)
class SubscriptionTests {

    static final String KEY = "subscription-key";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FIELDS = "{ eventId statementId status stage message revision updatedAt }";

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void call() {
        caller = Caller.at(port, KEY);
    }

    @Test
    void aSocketWithoutAValidKeyIsClosedAs4401() {
        try (var none = RawSocket.open(caller);
                var wrong = RawSocket.open(caller);
                var early = RawSocket.open(caller)) {
            none.send("{\"type\":\"connection_init\"}");
            wrong.send(RawSocket.init("wrong"));
            early.send(RawSocket.subscribe("1", "subscription { tenantProgress { eventId } }"));

            assertThat(none.closeCode()).isEqualTo(4401);
            assertThat(wrong.closeCode()).isEqualTo(4401);
            assertThat(early.closeCode()).isEqualTo(4401);
        }
    }

    @Test
    void aKeyInTheHandshakeIsAsGood() {
        try (var socket = RawSocket.openWithHeader(caller)) {
            socket.send("{\"type\":\"connection_init\"}").awaitType("connection_ack");

            assertThat(socket.isClosed()).isFalse();
        }
    }

    @Test
    void aSocketThatSaysNothingIsClosedAs4408() {
        try (var socket = RawSocket.open(caller)) {
            assertThat(socket.closeCode()).isEqualTo(4408);
        }
    }

    @Test
    void aSocketThatIntroducesItselfTwiceIsClosedAs4429() {
        try (var socket = RawSocket.admitted(caller)) {
            assertThat(socket.send(RawSocket.init(KEY)).closeCode()).isEqualTo(4429);
        }
    }

    @Test
    void aSecondSubscriptionOfTheSameNameIsClosedAs4409() {
        try (var socket = RawSocket.admitted(caller)) {
            var subscribe = RawSocket.subscribe("1", "subscription { tenantProgress { eventId } }");

            assertThat(socket.send(subscribe).send(subscribe).closeCode()).isEqualTo(4409);
        }
    }

    @Test
    void aMessageThatIsNoneIsClosedAs4400() {
        try (var socket = RawSocket.admitted(caller)) {
            assertThat(socket.send("{\"type\":\"next\",\"id\":\"1\",\"payload\":{}}")
                            .closeCode())
                    .isEqualTo(4400);
        }
    }

    @Test
    void goesOnFromEachEventThatWasSeen() {
        var entity = newEntity();
        var told = toldOf(entity);

        for (int seen = 0; seen < told.size() - 1; seen++) {
            var since = told.get(seen).path("eventId").asString();
            assertThat(framesOf(entityProgress(entity, since), "entityProgress", told.size() - seen - 1))
                    .isEqualTo(told.subList(seen + 1, told.size()));
            assertThat(framesOf(tenantProgress(since), "tenantProgress", told.size() - seen - 1))
                    .isEqualTo(told.subList(seen + 1, told.size()));
        }
        assertThat(told).extracting(frame -> frame.path("eventId").asString()).doesNotHaveDuplicates();
        assertThat(told)
                .extracting(frame -> frame.path("stage").asString())
                .containsExactly("RECEIVED", "EXTRACTING", "ANALYSING", "ANALYSING", "DONE");
    }

    @Test
    void toThoseWhoMissedNothingTheLatestIsToldAgain() {
        var entity = newEntity();
        var last = toldOf(entity).getLast();
        var since = last.path("eventId").asString();

        assertThat(framesOf(entityProgress(entity, since), "entityProgress", 1)).containsExactly(last);
        assertThat(framesOf(tenantProgress(since), "tenantProgress", 1)).containsExactly(last);
        assertThat(framesOf(tenantProgress(null), "tenantProgress", 1)).containsExactly(last);
    }

    @Test
    void aStatementIsFollowedToItsEndFromWhereverItWasLeft() {
        var entity = newEntity();
        var told = toldOf(entity);
        var statement = told.getFirst().path("statementId").asString();

        assertThat(ended(statementProgress(statement, null))).containsExactly(told.getLast());
        for (int seen = 0; seen < told.size(); seen++) {
            var since = told.get(seen).path("eventId").asString();
            var missed = told.subList(Math.min(seen + 1, told.size() - 1), told.size());

            assertThat(ended(statementProgress(statement, since))).isEqualTo(missed);
        }
        assertThat(caller.query("{ statement(id: \"%s\") { progress %s } }".formatted(statement, FIELDS), Map.of())
                        .at("/statement/progress"))
                .isEqualTo(told.getLast());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAB", "' or 1=1 --"})
    void aSinceThatIsNoEventIsRefused(String since) {
        assertThat(refusal(tenantProgress(since)).at("/extensions/code").asString())
                .isEqualTo("SINCE_INVALID");
    }

    @Test
    void aSinceOfAnotherTenantIsRefused(@Autowired Strangers strangers) {
        var since = toldOf(newEntity()).getFirst().path("eventId").asString();
        strangers.make("strangers-subscription");
        caller = Caller.at(port, "strangers-subscription");

        assertThat(refusal(tenantProgress(since)).at("/extensions/code").asString())
                .isEqualTo("SINCE_INVALID");
    }

    @Test
    void aSinceFromBeforeWhatIsKeptIsToldToBeExpired(@Autowired Journal journal) {
        var entity = newEntity();
        var told = toldOf(entity);
        journal.forgetBefore(Instant.now().plusSeconds(60));
        var first = told.getFirst().path("eventId").asString();

        var refusal = refusal(entityProgress(entity, first));

        assertThat(refusal.at("/extensions/code").asString()).isEqualTo("SINCE_EXPIRED");
        assertThat(refusal.at("/extensions/classification").asString()).isEqualTo("BAD_REQUEST");
        assertThat(events(sse(entityProgress(entity, first), Map.of()).body()))
                .singleElement()
                .satisfies(event -> assertThat(
                                event.at("/errors/0/extensions/code").asString())
                        .isEqualTo("SINCE_EXPIRED"));
        var last = told.getLast().path("eventId").asString();
        assertThat(framesOf(entityProgress(entity, last), "entityProgress", 1)).containsExactly(told.getLast());
        assertThat(framesOf(entityProgress(entity, null), "entityProgress", 1)).containsExactly(told.getLast());
    }

    @Test
    void serverSentEventsGoOnTheSameWay() {
        var told = toldOf(newEntity());
        var statement = told.getFirst().path("statementId").asString();
        var second = told.get(1).path("eventId").asString();
        var missed = told.subList(2, told.size());

        var bySince = sse(statementProgress(statement, second), Map.of());
        var byHeader = sse(statementProgress(statement, null), Map.of("Last-Event-ID", second));

        assertThat(bySince.header("content-type")).startsWith("text/event-stream");
        assertThat(events(bySince.body()))
                .extracting(event -> event.at("/data/statementProgress"))
                .isEqualTo(missed);
        assertThat(events(byHeader.body()))
                .extracting(event -> event.at("/data/statementProgress"))
                .isEqualTo(missed);
    }

    private String newEntity() {
        return caller.post(Caller.REST + "/entity/", "application/json", "{}")
                .json()
                .path("entity_id")
                .asString();
    }

    /// All that a subscriber of a new entity is told of a statement that is uploaded to it.
    private List<JsonNode> toldOf(String entity) {
        try (var socket = RawSocket.admitted(caller)) {
            socket.send(RawSocket.subscribe("1", entityProgress(entity, null)));
            Journey.upload(caller, GeneratedStatement.generate(Layouts.AXIS_RETAIL, 77), Map.of("entity_id", entity));
            await().atMost(Journey.PATIENCE)
                    .until(() -> socket.frames("entityProgress").stream()
                            .anyMatch(frame -> frame.path("stage").asString().equals("DONE")));
            return socket.frames("entityProgress");
        }
    }

    /// The first so many frames of a subscription that does not end.
    private List<JsonNode> framesOf(String document, String field, int count) {
        try (var socket = RawSocket.admitted(caller)) {
            socket.send(RawSocket.subscribe("1", document));
            await().atMost(Journey.PATIENCE).until(() -> socket.frames(field).size() >= count);
            return socket.frames(field);
        }
    }

    private List<JsonNode> ended(String document) {
        try (var socket = RawSocket.admitted(caller)) {
            socket.send(RawSocket.subscribe("1", document)).awaitType("complete");
            return socket.frames("statementProgress");
        }
    }

    private JsonNode refusal(String document) {
        try (var socket = RawSocket.admitted(caller)) {
            var error = socket.send(RawSocket.subscribe("1", document)).awaitType("error");
            assertThat(socket.ofType("next")).isEmpty();
            return error.path("payload").path(0);
        }
    }

    private Caller.Answer sse(String document, Map<String, String> headers) {
        var request = caller.request("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))));
        headers.forEach(request::header);
        return caller.send(request);
    }

    private static List<JsonNode> events(String body) {
        return body.lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> line.substring("data:".length()).strip())
                .filter(data -> !data.isEmpty())
                .map(JSON::readTree)
                .toList();
    }

    private static String entityProgress(String entity, @Nullable String since) {
        return "subscription { entityProgress(entityId: %s, since: %s) %s }"
                .formatted(quoted(entity), quoted(since), FIELDS);
    }

    private static String statementProgress(String statement, @Nullable String since) {
        return "subscription { statementProgress(statementId: %s, since: %s) %s }"
                .formatted(quoted(statement), quoted(since), FIELDS);
    }

    private static String tenantProgress(@Nullable String since) {
        return "subscription { tenantProgress(since: %s) %s }".formatted(quoted(since), FIELDS);
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : JSON.writeValueAsString(text);
    }
}
