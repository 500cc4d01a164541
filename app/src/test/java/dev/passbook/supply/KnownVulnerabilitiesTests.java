package dev.passbook.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The check against a service on this machine that speaks as OSV does.
class KnownVulnerabilitiesTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String LIBRARY = "pkg:maven/org.example/library@1.2";

    @TempDir
    Path folder;

    /// What is known: by package URL and page the rest of the answer, and the records by their ids.
    private final Map<String, String> known = new HashMap<>();

    private final Map<String, String> records = new HashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private HttpServer osv;

    @BeforeEach
    void start() throws IOException {
        osv = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        osv.createContext("/v1/querybatch", exchange -> answer(exchange, answers(exchange)));
        osv.createContext("/v1/vulns/", exchange -> answer(exchange, record(exchange)));
        osv.start();
        bill(LIBRARY + "?type=jar");
        accept("[]");
    }

    @AfterEach
    void stop() {
        osv.stop(0);
    }

    @Test
    void nothingKnownPasses() throws IOException {
        bill(LIBRARY, "pkg:maven/dev.passbook/app@1", "pkg:maven/org.webjars.npm/react-dom@18.3.1?type=jar");

        assertThat(passes()).isTrue();
        assertThat(asked).containsExactly(LIBRARY, "pkg:npm/react-dom@18.3.1");
        assertThat(said.toString()).contains("2 checked, 0 vulnerabilities known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HIGH", "CRITICAL", ""})
    void aGraveOneFails(String severity) {
        known.put(LIBRARY, "\"vulns\":[{\"id\":\"GHSA-1\"}]");
        vulnerability("GHSA-1", severity, "");

        assertThat(passes()).isFalse();
        assertThat(said.toString()).contains("GHSA-1", "CVE-of-GHSA-1", LIBRARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LOW", "MODERATE"})
    void aSlightOneIsSaid(String severity) {
        known.put(LIBRARY, "\"vulns\":[{\"id\":\"GHSA-1\"}]");
        vulnerability("GHSA-1", severity, "");

        assertThat(passes()).isTrue();
        assertThat(said.toString()).contains("GHSA-1");
    }

    @Test
    void oneThatWasTakenBackIsNone() {
        known.put(LIBRARY, "\"vulns\":[{\"id\":\"GHSA-1\"}]");
        vulnerability("GHSA-1", "HIGH", ",\"withdrawn\":\"2026-01-01T00:00:00Z\"");

        assertThat(passes()).isTrue();
    }

    @Test
    void theNextPageIsAskedForToo() {
        known.put(LIBRARY, "\"next_page_token\":\"two\"");
        known.put(LIBRARY + "two", "\"vulns\":[{\"id\":\"GHSA-2\"}]");
        vulnerability("GHSA-2", "HIGH", "");

        assertThat(passes()).isFalse();
    }

    @Test
    void anAcceptedOnePassesUntilItsDay() throws IOException {
        known.put(LIBRARY, "\"vulns\":[{\"id\":\"GHSA-1\"}]");
        vulnerability("GHSA-1", "HIGH", "");

        accept("- {id: CVE-of-GHSA-1, reason: what it needs is switched off, until: %s}".formatted(TODAY));
        assertThat(passes()).isTrue();
        assertThat(said.toString()).contains("1 of them accepted");

        accept("- {id: GHSA-1, reason: what it needs is switched off, until: %s}".formatted(TODAY.minusDays(1)));
        assertThat(passes()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {id: GHSA-1, until: 2027-01-01}",
                "- {id: GHSA-1, reason: '', until: 2027-01-01}",
                "- {id: GHSA-1, reason: some}",
                "- {id: GHSA-1, reason: some, until: 2027-01-01, more: 1}"
            })
    void nothingIsAcceptedWithoutReasonAndEnd(String entry) throws IOException {
        accept(entry);

        assertThatThrownBy(this::passes).isInstanceOf(RuntimeException.class);
    }

    @Test
    void whereTheServiceIsOutOfReachItIsSaidInALine() {
        osv.stop(0);

        assertThat(passes()).isTrue();
        assertThat(said.toString().lines()).singleElement().asString().contains("not checked");
    }

    @Test
    void aServiceThatIsInTroubleIsOutOfReach() {
        known.put(LIBRARY, "\"vulns\":[{\"id\":\"GHSA-not-there\"}]");

        assertThat(passes()).isTrue();
        assertThat(said.toString()).contains("not checked").contains("500");
    }

    private boolean passes() {
        var service = URI.create("http://127.0.0.1:" + osv.getAddress().getPort());
        return new KnownVulnerabilities(folder.resolve("bill.json"), folder.resolve("accepted.yaml"), service)
                .passes(TODAY, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private void bill(String... purls) throws IOException {
        var components =
                List.of(purls).stream().map(purl -> Map.of("purl", purl)).toList();
        Files.writeString(folder.resolve("bill.json"), JSON.writeValueAsString(Map.of("components", components)));
    }

    private void accept(String entries) throws IOException {
        Files.writeString(folder.resolve("accepted.yaml"), entries);
    }

    private void vulnerability(String id, String severity, String more) {
        var specific = severity.isEmpty() ? "{}" : "{\"severity\":\"%s\"}".formatted(severity);
        records.put(
                id,
                "{\"id\":\"%1$s\",\"aliases\":[\"CVE-of-%1$s\"],\"summary\":\"s\",\"database_specific\":%2$s%3$s}"
                        .formatted(id, specific, more));
    }

    private String answers(HttpExchange exchange) {
        var queries = JSON.readTree(exchange.getRequestBody()).path("queries").valueStream();
        return "{\"results\":[%s]}"
                .formatted(String.join(",", queries.map(this::result).toList()));
    }

    private String result(JsonNode query) {
        var purl = query.at("/package/purl").asString();
        asked.add(purl);
        return "{%s}"
                .formatted(known.getOrDefault(purl + query.path("page_token").asString(""), ""));
    }

    private String record(HttpExchange exchange) {
        return records.getOrDefault(
                Path.of(exchange.getRequestURI().getPath()).getFileName().toString(), "");
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        exchange.sendResponseHeaders(body.isEmpty() ? 500 : 200, 0);
        try (exchange) {
            exchange.getResponseBody().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }
}
