package dev.passbook;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of graphql-transport-ws that says what it is told to, message by message.
final class RawSocket implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PROTOCOL = "graphql-transport-ws";

    /// What came in, except answers to pings.
    private final List<JsonNode> messages = new CopyOnWriteArrayList<>();

    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private RawSocket(Caller caller, Map<String, String> headers) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols(PROTOCOL);
        headers.forEach(builder::header);
        socket = builder.buildAsync(URI.create(caller.server().replace("http:", "ws:") + "/graphql-ws"), this)
                .join();
    }

    /// Connected, and nothing said yet.
    static RawSocket open(Caller caller) {
        return new RawSocket(caller, Map.of());
    }

    static RawSocket openWithHeader(Caller caller) {
        return new RawSocket(caller, Map.of("X-API-KEY", caller.key()));
    }

    /// Connected and let in.
    static RawSocket admitted(Caller caller) {
        var socket = open(caller);
        socket.send(init(caller.key()));
        socket.awaitType("connection_ack");
        return socket;
    }

    static Map<String, Object> init(String key) {
        return Map.of("type", "connection_init", "payload", Map.of("X-API-KEY", key));
    }

    static Map<String, Object> subscribe(String id, String document) {
        return Map.of("id", id, "type", "subscribe", "payload", Map.of("query", document));
    }

    RawSocket send(Map<String, Object> message) {
        return send(JSON.writeValueAsString(message));
    }

    RawSocket send(String message) {
        socket.sendText(message, true).join();
        return this;
    }

    /// The code with which the server closes the connection.
    int closeCode() {
        return closed.orTimeout(20, TimeUnit.SECONDS).join();
    }

    boolean isClosed() {
        return closed.isDone();
    }

    JsonNode awaitType(String type) {
        await().atMost(Journey.PATIENCE).until(() -> !ofType(type).isEmpty());
        return ofType(type).getFirst();
    }

    List<JsonNode> ofType(String type) {
        return messages.stream()
                .filter(message -> message.path("type").asString().equals(type))
                .toList();
    }

    /// The values of a field in the frames so far.
    List<JsonNode> frames(String field) {
        return ofType("next").stream()
                .map(frame -> frame.path("payload").path("data").path(field))
                .toList();
    }

    @Override
    public synchronized CompletionStage<?> onText(WebSocket webSocket, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            messages.add(JSON.readTree(part.toString()));
            part.setLength(0);
        }
        webSocket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
        closed.complete(code);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.completeExceptionally(error);
    }

    @Override
    public void close() {
        socket.abort();
    }
}
