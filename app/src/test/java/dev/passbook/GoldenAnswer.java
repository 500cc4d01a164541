package dev.passbook;

import dev.passbook.Caller.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// An answer as its file has it: status, the headers that clients look at, an empty line and the body, in which
/// what differs from run to run is named instead: `{uuid-1}` is the first id that only this answer has. All else
/// is kept to the byte: JSON is laid out in lines, but signs are neither added to it nor taken away.
record GoldenAnswer(Answer answer, GoldenWorld world) {

    private static final List<String> HEADERS = List.of(
            "Content-Type",
            "Location",
            "Allow",
            "WWW-Authenticate",
            "Retry-After",
            "Cache-Control",
            "Content-Disposition",
            "Idempotent-Replayed");

    /// In this order: what a later one would find must be named by then.
    private static final Map<String, Pattern> CHANGING = changing();

    static GoldenAnswer of(Answer answer, GoldenWorld world) {
        return new GoldenAnswer(answer, world);
    }

    String text() {
        var text = new StringBuilder("HTTP " + answer.status() + "\n");
        for (var name : HEADERS) {
            answer.response()
                    .headers()
                    .firstValue(name)
                    .filter(value -> !value.startsWith("no-cache"))
                    .ifPresent(value ->
                            text.append(name).append(": ").append(value).append('\n'));
        }
        if (!answer.body().isEmpty()) {
            text.append('\n').append(body()).append('\n');
        }
        return named(text.toString());
    }

    private String body() {
        var body = answer.body();
        boolean shown = body.startsWith("{") || body.startsWith("[");
        return shown ? JsonLines.of(body) : "(%s)".formatted(body.substring(0, Math.min(5, body.length())));
    }

    private String named(String text) {
        var named = world.name(text);
        for (var kind : CHANGING.entrySet()) {
            named = numbered(named, kind.getKey(), kind.getValue());
        }
        return named;
    }

    /// The same value gets the same number, another one the next.
    private static String numbered(String text, String kind, Pattern pattern) {
        var seen = new LinkedHashMap<String, String>();
        return pattern.matcher(text)
                .replaceAll(match ->
                        seen.computeIfAbsent(match.group(), _ -> "{%s-%d}".formatted(kind, seen.size() + 1)));
    }

    private static Map<String, Pattern> changing() {
        var changing = new LinkedHashMap<String, Pattern>();
        changing.put("ticket", Pattern.compile("(?<=/files/)[\\w-]+(?=/)"));
        changing.put("event", Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}[:./]\\d+"));
        changing.put("uuid", Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
        changing.put(
                "secret",
                Pattern.compile("(?<=\"(api_key|server_hash|access_token_secret|webhook_secret)\":\")[^\"]+"));
        changing.put("hash", Pattern.compile("(?<=\")[0-9a-f]{32}(?=\")"));
        changing.put("moment", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z"));
        changing.put("instant", Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"));
        return changing;
    }
}
