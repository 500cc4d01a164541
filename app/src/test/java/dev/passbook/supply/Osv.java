package dev.passbook.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The public database of vulnerabilities at osv.dev, or one that answers as it does. It is told which components
/// there are and nothing else.
final class Osv implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI service;

    Osv(URI service) {
        this.service = service;
    }

    /// @throws UncheckedIOException when the service cannot be reached or does not answer
    List<Vulnerability> against(List<Component> components) {
        var found = new ArrayList<Vulnerability>();
        for (var asked = firstPages(components); !asked.isEmpty(); asked = ask(asked, found)) {}
        return found;
    }

    private static List<Page> firstPages(List<Component> components) {
        return components.stream().map(component -> new Page(component, null)).toList();
    }

    /// Asks for all at once, and gives the pages that are still to be asked for.
    private List<Page> ask(List<Page> pages, List<Vulnerability> found) {
        var queries = Map.of("queries", pages.stream().map(Page::query).toList());
        var results = call(request("/v1/querybatch").POST(BodyPublishers.ofString(JSON.writeValueAsString(queries))))
                .required("results");
        IntStream.range(0, pages.size())
                .forEach(at -> vulnerabilities(pages.get(at).component(), results.required(at))
                        .forEach(found::add));
        return IntStream.range(0, pages.size())
                .mapToObj(at -> pages.get(at).after(results.required(at)))
                .filter(Objects::nonNull)
                .toList();
    }

    /// The answer to many questions has only names; those that were taken back do not count.
    private Stream<Vulnerability> vulnerabilities(Component component, JsonNode result) {
        return result.path("vulns")
                .valueStream()
                .map(named ->
                        call(request("/v1/vulns/" + named.path("id").asString()).GET()))
                .filter(entry -> !entry.has("withdrawn"))
                .map(entry -> Vulnerability.of(component, entry));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.resolve(path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json");
    }

    private JsonNode call(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new IOException("it answered " + response.statusCode());
            }
            return JSON.readTree(response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        http.close();
    }

    /// A question about a component, or for more of the answer to it.
    private record Page(Component component, @Nullable String token) {

        Map<String, Object> query() {
            var subject = Map.<String, Object>of("package", Map.of("purl", component.purl()));
            return token == null ? subject : Map.of("package", subject.get("package"), "page_token", token);
        }

        @Nullable
        Page after(JsonNode result) {
            var next = result.path("next_page_token").asString("");
            return next.isEmpty() ? null : new Page(component, next);
        }
    }
}
