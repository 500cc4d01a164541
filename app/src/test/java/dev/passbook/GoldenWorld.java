package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// What is there before the golden requests come, and the names by which their files speak of it: entities with
/// statements that have been read, files to send, where the server is.
final class GoldenWorld {

    static final String KEY = "a-key-that-only-the-golden-tests-use";

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ENTITY = Caller.REST + "/entity/";
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)[:*]([a-z0-9-]+)}|\\{server}");
    private static final int PAGED = 21;

    private final int port;
    private final Caller caller;
    private final Map<String, byte[]> files = GoldenFiles.all();

    /// Names such as `{entity:axis}` and what they stand for.
    private final Map<String, String> names = new LinkedHashMap<>();

    private GoldenWorld(int port) {
        this.port = port;
        this.caller = Caller.at(port, KEY);
    }

    static GoldenWorld at(int port) {
        var world = new GoldenWorld(port);
        world.names.put("{server}", world.caller.server());
        world.upload("axis", "axis", "axis");
        world.upload("forged", "forged", "forged");
        world.upload("failing", "failing", "failing");
        world.upload("pair", "axis", "pair");
        world.upload("pair", "hdfc", "pair-hdfc");
        world.entity("bare", "link_id=golden-bare&meta_data=nothing yet");
        world.entity("single", "link_id=golden-single&is_single_account=True");
        world.upload("single", "axis", "single");
        IntStream.rangeClosed(1, PAGED)
                .forEach(number -> world.entity("page-" + number, "link_id=golden pages&meta_data=" + number));
        return world;
    }

    int port() {
        return port;
    }

    byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name);
    }

    /// The text with what the names in it stand for: `{entity:axis}` an id, `{base64:axis}` a file, `{x*501}` so
    /// many of the letter.
    String fill(String text) {
        return NAME.matcher(text).replaceAll(match -> {
            var known = names.get(match.group());
            if (known != null) {
                return known;
            }
            return match.group(1).equals("base64")
                    ? Base64.getEncoder().encodeToString(file(match.group(2)))
                    : match.group(1).repeat(Integer.parseInt(match.group(2)));
        });
    }

    /// The text with names in place of what they stand for.
    String name(String text) {
        for (var entry : names.entrySet()) {
            text = text.replace(entry.getValue(), entry.getKey());
        }
        return text;
    }

    private void entity(String name, String form) {
        var made = caller.post(ENTITY, FORM, form);
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        note("entity", name, made.json().path("entity_id"));
    }

    private void upload(String entity, String file, String name) {
        var known = names.get("{entity:%s}".formatted(entity));
        var fields = known == null ? Map.of("link_id", "golden-" + entity) : Map.of("entity_id", known);
        var answer = caller.upload(Caller.REST + "/statement/bankless_upload/?identity=true", fields, file(file));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        var uploaded = answer.json();
        note("entity", entity, uploaded.path("entity_id"));
        note("statement", name, uploaded.path("statement_id"));
        note("account", name, uploaded.at("/identity/account_id"));
        Journey.untilDone(caller, uploaded.path("entity_id").asString());
    }

    private void note(String kind, String name, JsonNode id) {
        names.put("{%s:%s}".formatted(kind, name), id.asString());
    }
}
