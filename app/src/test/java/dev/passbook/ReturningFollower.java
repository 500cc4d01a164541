package dev.passbook;

import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A subscriber to all progress of a tenant who comes back, as often as it takes, with the last event that it
/// handled.
final class ReturningFollower {

    private final List<JsonNode> handled = new ArrayList<>();

    RawSocket follow(ServerProcess server) {
        var since = lastHandled();
        return RawSocket.admitted(server.caller())
                .send(RawSocket.subscribe(
                        "1",
                        "subscription { tenantProgress(since: %s) { eventId status stage revision } }"
                                .formatted(since == null ? "null" : "\"" + since + "\"")));
    }

    /// Follows until a statement is completed.
    void followToAnEnd(ServerProcess server) {
        try (var socket = follow(server)) {
            await().atMost(Journey.PATIENCE).until(() -> frames(socket).stream().anyMatch(ReturningFollower::isEnd));
            handle(socket);
        }
    }

    /// Does with what came what a client has to do.
    void handle(RawSocket socket) {
        for (var frame : frames(socket)) {
            if (!frame.path("eventId").asString().equals(lastHandled())) {
                handled.add(frame);
            }
        }
    }

    List<JsonNode> handled() {
        return List.copyOf(handled);
    }

    static boolean isEnd(JsonNode frame) {
        return Journey.status(frame).equals("COMPLETED");
    }

    static List<JsonNode> frames(RawSocket socket) {
        return socket.frames("tenantProgress");
    }

    private @Nullable String lastHandled() {
        return handled.isEmpty() ? null : handled.getLast().path("eventId").asString();
    }
}
