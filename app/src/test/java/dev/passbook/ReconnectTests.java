package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A subscriber whose server is killed in the middle, and who comes back, as often as it takes.
class ReconnectTests {

    private final List<JsonNode> handled = new ArrayList<>();

    @Test
    void everyEventIsToldOnceOverAKillAndARestart(@TempDir Path data) throws Exception {
        var environment = ServerProcess.withQuickTakeOver(Map.of("PASSBOOK_DATA", data.toString()));
        String entity;
        ServerProcess first = ServerProcess.start("reconnect-killed", environment);
        try (var socket = follow(first)) {
            entity = Journey.uploadAndAwaitStart(first.caller(), Journey.longStatement(60));
            await().atMost(Journey.PATIENCE)
                    .until(() -> !socket.frames("tenantProgress").isEmpty());
            first.kill();
            handle(socket);
        }

        try (var second = first.startAgain("reconnect-restarted", environment)) {
            try (var socket = follow(second)) {
                await().atMost(Journey.PATIENCE).until(() -> ends(socket) == 1);
                handle(socket);
            }
            var missed = Journey.upload(second.caller(), Journey.longStatement(61), Map.of());
            Journey.untilDone(second.caller(), missed.path("entity_id").asString());
            try (var socket = follow(second)) {
                await().atMost(Journey.PATIENCE).until(() -> ends(socket) == 1);
                handle(socket);
            }
            Journey.untilDone(second.caller(), entity);
        }

        assertThat(Journey.eventNumbers(handled))
                .isEqualTo(LongStream.rangeClosed(1, handled.size()).boxed().toList());
        assertThat(handled.stream().filter(ReconnectTests::isEnd)).hasSize(2);
    }

    /// Goes on from the last frame that was handled.
    private RawSocket follow(ServerProcess server) {
        var since = lastHandled();
        return RawSocket.admitted(server.caller())
                .send(RawSocket.subscribe(
                        "1",
                        "subscription { tenantProgress(since: %s) { eventId status stage revision } }"
                                .formatted(since == null ? "null" : "\"" + since + "\"")));
    }

    /// Does with what came what a client has to do.
    private void handle(RawSocket socket) {
        for (var frame : socket.frames("tenantProgress")) {
            if (!frame.path("eventId").asString().equals(lastHandled())) {
                handled.add(frame);
            }
        }
    }

    private @Nullable String lastHandled() {
        return handled.isEmpty() ? null : handled.getLast().path("eventId").asString();
    }

    private static long ends(RawSocket socket) {
        return socket.frames("tenantProgress").stream()
                .filter(ReconnectTests::isEnd)
                .count();
    }

    private static boolean isEnd(JsonNode frame) {
        return Journey.status(frame).equals("COMPLETED");
    }
}
