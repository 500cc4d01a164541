package dev.passbook;

import dev.passbook.Caller.Answer;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// A request as its file has it: a line with method and address, headers, an empty line, the body. The key is sent
/// unless the file has a header of its own for it. In forms a line of the body is a field, encoded before it is
/// sent; of multipart bodies `name=@file` sends one of the files of [GoldenWorld].
record GoldenRequest(String method, String address, Map<String, String> headers, String body, GoldenWorld world) {

    private static final String KEY = "X-API-KEY";
    private static final String TYPE = "Content-Type";
    private static final String MULTIPART = "multipart/form-data";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BOUNDARY = "golden-boundary";

    static GoldenRequest parse(String text, GoldenWorld world) {
        var parts = text.split("\n\n", 2);
        var head = world.fill(parts[0]).strip().lines().toList();
        var start = head.getFirst().split(" ", 2);
        var headers = new LinkedHashMap<String, String>();
        for (var line : head.subList(1, head.size())) {
            int colon = line.indexOf(':');
            headers.put(line.substring(0, colon), line.substring(colon + 1).strip());
        }
        return new GoldenRequest(start[0], start[1], headers, parts.length < 2 ? "" : parts[1].stripTrailing(), world);
    }

    Answer send() {
        var caller = Caller.at(world.port(), headers.containsKey(KEY) ? "" : GoldenWorld.KEY);
        var request = caller.request(address);
        headers.forEach((name, value) -> {
            if (!value.isEmpty()) {
                request.header(name, value.equals(MULTIPART) ? value + "; boundary=" + BOUNDARY : value);
            }
        });
        return caller.send(request.method(method, BodyPublishers.ofByteArray(bytes())));
    }

    private byte[] bytes() {
        return switch (headers.getOrDefault(TYPE, "").toLowerCase(Locale.ROOT)) {
            case MULTIPART -> multipart();
            case FORM -> form().getBytes(StandardCharsets.US_ASCII);
            case String _ -> world.fill(body).getBytes(StandardCharsets.UTF_8);
        };
    }

    /// Signs that a test escapes itself stay as they are.
    private String form() {
        return body.lines()
                .map(world::fill)
                .map(line -> line.replace("+", "%2B").replace("/", "%2F").replace(" ", "+"))
                .collect(Collectors.joining("&"));
    }

    private byte[] multipart() {
        var bytes = new ByteArrayOutputStream();
        body.lines().forEach(line -> part(line, bytes));
        bytes.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    private void part(String line, ByteArrayOutputStream bytes) {
        int equals = line.indexOf('=');
        var value = line.substring(equals + 1);
        boolean file = value.startsWith("@");
        var disposition = "--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n"
                .formatted(BOUNDARY, line.substring(0, equals), file ? "; filename=\"statement.pdf\"" : "");
        bytes.writeBytes(disposition.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(
                file ? world.file(value.substring(1)) : world.fill(value).getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
