package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A server of its own is told to stop while it extracts one statement and half of the next has come in, and while
/// two subscribers follow it, one over WebSocket and one over server-sent events; then it is started again.
class StoppedServerTests {

    /// Far below the half minute for which the server would wait for a stream of events to end.
    private static final Duration BOUND = Duration.ofSeconds(25);

    private static final int GOING_AWAY = 1001;
    private static final GeneratedStatement IN_HAND = Journey.longStatement(71);
    private static final GeneratedStatement HALF_WAY =
            StatementSketch.of(Layouts.AXIS_RETAIL, 72).rows(20).draw();
    private static final ReturningFollower FOLLOWER = new ReturningFollower();

    @TempDir
    static Path data;

    private static ServerProcess server;
    private static int closeCode;
    private static String lastOfStream;
    private static JsonNode completed;
    private static String answer;
    private static JsonNode alsoCompleted;

    @BeforeAll
    static void stop() throws Exception {
        var environment = ServerProcess.withQuickTakeOver(Map.of("PASSBOOK_DATA", data.toString()));
        server = ServerProcess.start("stopped", environment);
        var entity = tellToStop();
        server = server.startAgain("started-again", environment);
        FOLLOWER.followToAnEnd(server);
        completed = Journey.untilDone(server.caller(), entity);
        alsoCompleted = Journey.untilDone(
                server.caller(), json(answer).path("entity_id").asString());
    }

    private static String tellToStop() throws IOException {
        var stream = CompletableFuture.supplyAsync(StoppedServerTests::streamToItsEnd);
        try (var socket = FOLLOWER.follow(server);
                var upload = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            var entity = Journey.uploadAndAwaitStart(server.caller(), IN_HAND);
            await().atMost(Journey.PATIENCE)
                    .until(() -> !ReturningFollower.frames(socket).isEmpty());
            var rest = sendHalf(upload);
            server.tellToStop();
            closeCode = socket.closeCode();
            FOLLOWER.handle(socket);
            upload.getOutputStream().write(rest);
            answer = new String(upload.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            await().atMost(BOUND).until(server::hasEnded);
            lastOfStream = stream.join();
            return entity;
        }
    }

    /// @return the other half
    private static byte[] sendHalf(Socket upload) throws IOException {
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"s.pdf\"\r\n\r\n";
        var tail = "\r\n--b--\r\n";
        var half = HALF_WAY.pdf().length / 2;
        var request = """
                POST /bank-connect/v1/statement/bankless_upload/ HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                X-API-KEY: %s\r
                Content-Type: multipart/form-data; boundary=b\r
                Content-Length: %d\r
                \r
                %s""".formatted(ServerProcess.KEY, head.length() + HALF_WAY.pdf().length + tail.length(), head);
        upload.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        upload.getOutputStream().write(HALF_WAY.pdf(), 0, half);
        upload.getOutputStream().flush();
        var rest = Arrays.copyOfRange(HALF_WAY.pdf(), half, HALF_WAY.pdf().length + tail.length());
        System.arraycopy(tail.getBytes(StandardCharsets.US_ASCII), 0, rest, rest.length - tail.length(), tail.length());
        return rest;
    }

    private static String streamToItsEnd() {
        try {
            return server.caller()
                    .send(server.caller()
                            .request("/graphql")
                            .header("Content-Type", "application/json")
                            .header("Accept", "text/event-stream")
                            .POST(BodyPublishers.ofString(
                                    "{\"query\":\"subscription { tenantProgress { eventId } }\"}")))
                    .body();
        } catch (UncheckedIOException broken) {
            return "";
        }
    }

    @AfterAll
    static void end() {
        server.close();
    }

    @Test
    void aSubscriberIsToldThatTheServerGoesAway() {
        assertThat(closeCode).isEqualTo(GOING_AWAY);
    }

    @Test
    void aStreamOfEventsEndsWithoutSayingThatItIsComplete() {
        assertThat(lastOfStream).doesNotContain("event:complete");
    }

    @Test
    void anUploadThatHasBegunIsAnswered() {
        assertThat(answer).startsWith("HTTP/1.1 200");
        Journey.assertRows(alsoCompleted.path("transactions"), HALF_WAY.truth());
    }

    @Test
    void whatWasInHandIsCompletedOnce() {
        Journey.assertRows(completed.path("transactions"), IN_HAND.truth());
        assertThat(Journey.eventNumbers(FOLLOWER.handled()))
                .isEqualTo(LongStream.rangeClosed(1, FOLLOWER.handled().size())
                        .boxed()
                        .toList());
    }

    /// The body of an answer as it came over the line.
    private static JsonNode json(String answer) {
        return JsonMapper.shared().readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
    }
}
