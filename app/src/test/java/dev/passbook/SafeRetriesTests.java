package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.Caller.Answer;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningServer
class SafeRetriesTests {

    private static final String ENTITY = Caller.REST + "/entity/";
    private static final String UPLOAD = Caller.REST + "/statement/bankless_upload/";

    @LocalServerPort
    int port;

    Caller caller;
    String key;

    @BeforeEach
    void call() {
        caller = Caller.at(port, RunningServer.KEY);
        key = UUID.randomUUID().toString();
    }

    @Test
    void aRepeatedPostIsDoneOnce() {
        var link = UUID.randomUUID().toString();
        var first = post(ENTITY, "application/json", "{\"link_id\":\"%s\"}".formatted(link));
        var second = post(ENTITY, "application/json", "{\"link_id\":\"%s\"}".formatted(link));

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.header("Content-Type")).isEqualTo(first.header("Content-Type"));
        assertThat(caller.get(ENTITY + "?link_id=" + link).json().path("count").asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "application/x-www-form-urlencoded"})
    void aRequestLosesNothingOnTheWay(String type) {
        var body = type.endsWith("json") ? "{\"link_id\":\"kept\"}" : "link_id=kept";

        assertThat(post(ENTITY, type, body).json().path("link_id").asString()).isEqualTo("kept");
    }

    @Test
    void anotherBoundaryIsNotAnotherUpload() {
        var file = StatementSketch.of(Layouts.AXIS_RETAIL, 71).rows(5).draw().pdf();
        var first = upload(file, "boundary-one");
        var second = upload(file, "boundary-two");

        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void aKeyBelongsToOneRequest() {
        post(ENTITY, "application/x-www-form-urlencoded", "link_id=a");

        for (var other : Stream.of(
                        post(ENTITY, "application/x-www-form-urlencoded", "link_id=b"),
                        post(ENTITY + "?x=y", "application/x-www-form-urlencoded", "link_id=a"),
                        post(UPLOAD, "application/x-www-form-urlencoded", "link_id=a"))
                .toList()) {
            assertThat(other.status()).isEqualTo(409);
            assertThat(other.json().path("detail").asString()).contains("another request");
        }
    }

    @Test
    void refusalsAreRepeatedToo() {
        var first = post(UPLOAD, "application/x-www-form-urlencoded", "link_id=a");
        var second = post(UPLOAD, "application/x-www-form-urlencoded", "link_id=a");

        assertThat(first.status()).isEqualTo(400);
        assertThat(second.status()).isEqualTo(400);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void ofManyAtOnceOneIsDone() {
        var link = UUID.randomUUID().toString();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                            () -> post(ENTITY, "application/json", "{\"link_id\":\"%s\"}".formatted(link)), threads))
                    .limit(20)
                    .toList();

            assertThat(answers)
                    .extracting(CompletableFuture::join)
                    .extracting(Answer::status)
                    .contains(201)
                    .isSubsetOf(201, 409);
        }
        assertThat(caller.get(ENTITY + "?link_id=" + link).json().path("count").asInt())
                .isEqualTo(1);
    }

    @Test
    void graphQlIsRepeatedToo() {
        var query = "{\"query\":\"{ entities(first: 1) { pageInfo { hasNextPage } } }\"}";
        var first = post("/graphql", "application/json", query);
        var second = post("/graphql", "application/json", query);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "two words"})
    void aKeyMustLookLikeOne(String wrong) {
        key = wrong;

        assertThat(post(ENTITY, "application/json", "{}").status()).isEqualTo(400);
    }

    @Test
    void theKeyIsNoWayAroundTheApiKey() {
        post(ENTITY, "application/json", "{}");
        caller = Caller.at(port, "wrong");

        assertThat(post(ENTITY, "application/json", "{}").status()).isEqualTo(401);
    }

    private Answer post(String path, String type, String body) {
        return caller.send(caller.request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private Answer upload(byte[] file, String boundary) {
        return caller.send(caller.request(UPLOAD)
                .header("Idempotency-Key", key)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString("--" + boundary
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"s.pdf\"\r\n\r\n"),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }
}
