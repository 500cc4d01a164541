package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.Caller.Answer;
import dev.passbook.access.Strangers;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/// More uploads at once than there is room for, and the same upload more than once at once.
@RunningServer
class UploadsAtOnceTests {

    private static final String KEY = "a-key-of-those-who-all-come-at-once";
    private static final String ENTITY = Caller.REST + "/entity/";
    private static final String UPLOAD = Caller.REST + "/statement/bankless_upload/";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int BUSY = 503;

    private static final byte[] STATEMENT =
            StatementSketch.of(Layouts.AXIS_RETAIL, 81).rows(12).draw().pdf();

    @LocalServerPort
    int port;

    Caller caller;

    @BeforeEach
    void call(@Autowired ApplicationContext server) {
        Strangers.make(server, KEY, "crowd");
        caller = Caller.at(port, KEY);
    }

    @Test
    void ofTwoHundredEachIsTakenInOrToldToComeAgain() {
        var entities = Stream.generate(this::entity).limit(10).toList();
        IntFunction<Answer> upload = at -> upload(Map.of("entity_id", entities.get(at % 10)), file(at));

        var first = atOnce(200, upload);

        assertThat(first).extracting(Answer::status).contains(200, BUSY).isSubsetOf(200, BUSY);
        assertThat(first).filteredOn(answer -> answer.status() == BUSY).allSatisfy(UploadsAtOnceTests::assertToldWhen);
        var statements = IntStream.range(0, 200)
                .mapToObj(at -> first.get(at).status() == BUSY ? again(() -> upload.apply(at)) : first.get(at))
                .map(UploadsAtOnceTests::statement)
                .collect(Collectors.toSet());
        assertThat(statements).hasSize(200);
        assertThat(entities.stream().flatMap(this::completed)).containsExactlyInAnyOrderElementsOf(statements);
    }

    @Test
    void whoIsToldToComeAgainLeavesNothingBehind() {
        var before = count("");

        var answers = atOnce(40, at -> upload(Map.of(), file(1_000 + at)));

        assertThat(answers).extracting(Answer::status).contains(BUSY);
        assertThat(count("") - before)
                .isEqualTo(answers.stream()
                        .filter(answer -> answer.status() == 200)
                        .count());
    }

    @Test
    void aFileThatComesTwiceAtOnceIsOneStatement() {
        var entity = entity();

        var answers = atOnce(4, _ -> upload(Map.of("entity_id", entity), STATEMENT));

        assertThat(answers.stream().map(UploadsAtOnceTests::statement).distinct())
                .hasSize(1);
        assertThat(completed(entity)).hasSize(1);
    }

    @Test
    void aLinkThatIsNewToAllWhoComeAtOnceGetsOneEntity() {
        var link = UUID.randomUUID().toString();

        var answers = atOnce(5, at -> upload(Map.of("link_id", link), file(at)));

        assertThat(answers).extracting(Answer::status).containsOnly(200);
        assertThat(count("?link_id=" + link)).isEqualTo(1);
    }

    @Test
    void anIdempotencyKeyThatComesTwiceAtOnceIsOneUpload() {
        var entity = entity();
        var encoded = Base64.getEncoder().encodeToString(STATEMENT);
        var body = "entity_id=%s&file=%s".formatted(entity, URLEncoder.encode(encoded, StandardCharsets.US_ASCII));
        var key = UUID.randomUUID().toString();

        var answers = atOnce(
                4,
                _ -> caller.send(caller.request(Caller.REST + "/statement/bankless_upload_base64/")
                        .header("Content-Type", FORM)
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body))));

        assertThat(answers).extracting(Answer::status).contains(200).isSubsetOf(200, 409);
        assertThat(completed(entity)).hasSize(1);
    }

    private static void assertToldWhen(Answer refused) {
        assertThat(refused.header("Retry-After")).matches("[1-9]\\d*");
        assertThat(refused.json().path("detail").asString()).isNotBlank();
    }

    /// What a client does who is told to come again, but for the pause.
    private static Answer again(Supplier<Answer> upload) {
        return Stream.generate(upload)
                .filter(answer -> answer.status() != BUSY)
                .findFirst()
                .orElseThrow();
    }

    private static List<Answer> atOnce(int count, IntFunction<Answer> call) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, count)
                    .mapToObj(at -> CompletableFuture.supplyAsync(() -> call.apply(at), threads))
                    .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    /// Another file, although it says the same.
    private static byte[] file(int number) {
        var mark = "\n%% %d\n".formatted(number).getBytes(StandardCharsets.US_ASCII);
        var file = Arrays.copyOf(STATEMENT, STATEMENT.length + mark.length);
        System.arraycopy(mark, 0, file, STATEMENT.length, mark.length);
        return file;
    }

    private Answer upload(Map<String, String> fields, byte[] file) {
        return caller.upload(UPLOAD, fields, file);
    }

    private static String statement(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json().path("statement_id").asString();
    }

    private Stream<String> completed(String entity) {
        return Journey.untilDone(caller, entity)
                .path("progress")
                .valueStream()
                .filter(progress -> Journey.status(progress).equals("completed"))
                .map((JsonNode progress) -> progress.path("statement_id").asString());
    }

    private String entity() {
        return caller.post(ENTITY, FORM, "").json().path("entity_id").asString();
    }

    private long count(String query) {
        return caller.get(ENTITY + query).json().path("count").asLong();
    }
}
