package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.access.Strangers;
import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/// A prepared upload is as good as one with a key, once, for a quarter of an hour, for what it was prepared for.
@GraphQlServer
class PrepareUploadTests {

    private static final String PREPARE = """
            mutation ($input: PrepareUploadInput!) { prepareUpload(input: $input) {
                upload { url expiresAt } errors { __typename ... on UserError { message path } } } }
            """;

    private static final GeneratedStatement STATEMENT = GeneratedStatement.generate(Layouts.AXIS_RETAIL, 77);

    @LocalServerPort
    int port;

    @Autowired
    ShiftedClock clock;

    Caller caller;
    Caller borrower;

    @BeforeEach
    void call() {
        caller = Caller.at(port, GraphQlServer.KEY);
        borrower = Caller.at(port, "");
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void answersAsAnUploadWithTheKeyDoes() {
        var withKey = Journey.upload(caller, STATEMENT, Map.of());
        var entity = withKey.path("entity_id").asString();

        var answer = borrower.upload(url(Map.of("entityId", entity)) + "?identity=true", Map.of(), STATEMENT.pdf());

        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(withKey);
    }

    @Test
    void theStatementBelongsToTheTenantThatPreparedIt() {
        var link = "prepared-link";
        var uploaded = borrower.upload(url(Map.of("linkId", link)), Map.of(), STATEMENT.pdf());

        assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(200);
        var entity = uploaded.json().path("entity_id").asString();
        assertThat(caller.get(Caller.REST + "/entity/%s/".formatted(entity))
                        .json()
                        .path("link_id")
                        .asString())
                .isEqualTo(link);
        assertThat(caller.get("/admin/v1/audit").json().path("entries").valueStream())
                .anyMatch(entry -> entry.path("action").asString().equals("statement.upload")
                        && entry.path("entity_id").asString().equals(entity));
    }

    @Test
    void whatTheUploaderSaysOfTheEntityOrTheBankCountsForNothing() {
        var prepared = caller.query("mutation { registerEntity { entity { id } } }", Map.of())
                .at("/registerEntity/entity/id")
                .asString();
        var other = caller.query("mutation { registerEntity { entity { id } } }", Map.of())
                .at("/registerEntity/entity/id")
                .asString();

        var uploaded = borrower.upload(
                url(Map.of("entityId", prepared)), Map.of("entity_id", other, "bank_name", "sbi"), STATEMENT.pdf());

        assertThat(uploaded.json().path("entity_id").asString()).isEqualTo(prepared);
    }

    @Test
    void theBankThatWasNamedMustBeTheBankOfTheStatement() {
        var refused = borrower.upload(url(Map.of("bank", "sbi")), Map.of(), STATEMENT.pdf());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("Not sbi statement");
    }

    @Test
    void takesOneFile() {
        var url = url(Map.of());
        assertThat(borrower.upload(url, Map.of(), STATEMENT.pdf()).status()).isEqualTo(200);

        assertNotFound(borrower.upload(url, Map.of(), STATEMENT.pdf()));
    }

    @Test
    void aRequestWithoutAFileDoesNotCount() {
        var url = url(Map.of());

        assertThat(borrower.upload(url, Map.of(), new byte[0]).status()).isEqualTo(400);
        assertThat(borrower.post(url, "application/json", "{}").status()).isEqualTo(400);
        assertThat(borrower.post(url, "text/plain", "x").status()).isEqualTo(400);
        assertThat(borrower.upload(url, Map.of(), STATEMENT.pdf()).status()).isEqualTo(200);
    }

    @Test
    void ofTwoAtOnceOneIsTaken() throws Exception {
        var url = url(Map.of());
        var start = new CyclicBarrier(2);
        Callable<Integer> upload = () -> {
            start.await();
            return borrower.upload(url, Map.of(), STATEMENT.pdf()).status();
        };
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = threads.invokeAll(List.of(upload, upload));

            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(200, 404);
        }
    }

    @Test
    void isOverAfterAQuarterOfAnHour() {
        var early = url(Map.of());
        var late = url(Map.of());

        clock.putForward(Duration.ofMinutes(14));
        assertThat(borrower.upload(early, Map.of(), STATEMENT.pdf()).status()).isEqualTo(200);
        clock.putForward(Duration.ofMinutes(1));
        assertNotFound(borrower.upload(late, Map.of(), STATEMENT.pdf()));
    }

    @Test
    void madeUpTokensAreNotFound() {
        for (var token : new String[] {"up_" + "0".repeat(64), "up_", "x", "%00", "up_" + "0".repeat(5000)}) {
            assertThat(borrower.upload("/uploads/" + token, Map.of(), STATEMENT.pdf())
                            .status())
                    .as(token)
                    .isBetween(400, 404);
        }
        assertNotFound(borrower.upload("/uploads/up_" + "0".repeat(64), Map.of(), STATEMENT.pdf()));
    }

    @Test
    void endsWithTheKeyThatPreparedIt(@Autowired Strangers strangers) {
        strangers.make("prepared-then-revoked");
        var gone = Caller.at(port, "prepared-then-revoked");
        var url = url(gone, Map.of());

        strangers.revoke("prepared-then-revoked");

        assertNotFound(borrower.upload(url, Map.of(), STATEMENT.pdf()));
    }

    @Test
    void whatCannotBePreparedIsToldAsData(@Autowired Strangers strangers) {
        strangers.make("prepare-stranger-key");
        var foreign = Caller.at(port, "prepare-stranger-key")
                .query("mutation { registerEntity { entity { id } } }", Map.of())
                .at("/registerEntity/entity/id")
                .asString();

        assertThat(errors(Map.of("entityId", foreign))).containsExactly("EntityNotFound entityId");
        assertThat(errors(Map.of("entityId", "nonsense"))).containsExactly("EntityNotFound entityId");
        assertThat(errors(Map.of("entityId", foreign, "linkId", "a", "bank", "no-bank")))
                .containsExactly("InvalidInput linkId", "EntityNotFound entityId", "InvalidInput bank");
        assertThat(errors(Map.of("linkId", "x".repeat(501)))).containsExactly("InvalidInput linkId");
    }

    private static void assertNotFound(Caller.Answer answer) {
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"detail\":\"Not found.\"}");
    }

    private String url(Map<String, Object> input) {
        return url(caller, input);
    }

    private static String url(Caller caller, Map<String, Object> input) {
        var payload = prepare(caller, input);
        assertThat(payload.path("errors")).isEmpty();
        return payload.at("/upload/url").asString();
    }

    private List<String> errors(Map<String, Object> input) {
        var payload = prepare(caller, input);
        assertThat(payload.path("upload").isNull()).isTrue();
        return payload.path("errors")
                .valueStream()
                .map(error -> error.path("__typename").asString() + " "
                        + error.at("/path/1").asString())
                .toList();
    }

    private static JsonNode prepare(Caller caller, Map<String, Object> input) {
        return caller.query(PREPARE, Map.of("input", input)).path("prepareUpload");
    }
}
