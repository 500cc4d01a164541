package dev.passbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.graphql.client.WebSocketGraphQlClient;
import org.springframework.graphql.client.WebSocketGraphQlClientInterceptor;
import org.springframework.web.reactive.socket.client.StandardWebSocketClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A client of the server, as a lender's backend or frontend would be: nothing but HTTP and WebSocket.
public record Caller(String server, String key) {

    public static final String REST = "/bank-connect/v1";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String BOUNDARY = "----passbook-tests";

    /// What came back.
    public record Answer(int status, String body, HttpResponse<byte[]> response) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    public static Caller at(int port, String key) {
        return new Caller("http://127.0.0.1:" + port, key);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer call(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    public Answer post(String path, String contentType, String body) {
        return send(request(path).header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    /// Sends fields and, when there is one, a file, whose part carries no content type: the original's own client
    /// does so.
    public Answer upload(String path, Map<String, String> fields, byte[] file) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(fields, file))));
    }

    /// The data of a GraphQL query; errors fail the test.
    public JsonNode query(String document, Map<String, Object> variables) {
        var answer = graphQl(document, variables);
        if (answer.json().has("errors")) {
            throw new AssertionError(answer.body());
        }
        return answer.json().path("data");
    }

    public Answer graphQl(String document, Map<String, Object> variables) {
        return post(
                "/graphql",
                "application/json",
                JSON.writeValueAsString(Map.of("query", document, "variables", variables)));
    }

    /// A connection of the graphql-transport-ws protocol whose key is in `connection_init`.
    WebSocketGraphQlClient socket() {
        var address = URI.create(server.replace("http:", "ws:") + "/graphql-ws");
        return WebSocketGraphQlClient.builder(address, new StandardWebSocketClient())
                .interceptor(new WebSocketGraphQlClientInterceptor() {
                    @Override
                    public Mono<Object> connectionInitPayload() {
                        return Mono.just(Map.of("X-API-KEY", key));
                    }
                })
                .build();
    }

    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(server + path));
        return key.isEmpty() ? request : request.header("X-API-KEY", key);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static byte[] multipart(Map<String, String> fields, byte[] file) {
        var body = new ByteArrayOutputStream();
        fields.forEach(
                (name, value) -> part(body, "name=\"%s\"".formatted(name), value.getBytes(StandardCharsets.UTF_8)));
        if (file.length > 0) {
            part(body, "name=\"file\"; filename=\"statement.pdf\"", file);
        }
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(BOUNDARY, disposition)
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
