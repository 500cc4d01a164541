package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The client that the field uses, graphql-ws of npm, on Node. Skipped where there is no Node or no registry of
/// npm.
class GraphQlWsClientTests {

    private static final Path HOME = Path.of("target", "npm").toAbsolutePath();
    private static final Path SCRIPT =
            Path.of("src", "test", "js", "follow.mjs").toAbsolutePath();
    private static final List<String> INSTALL = List.of(
            "npm",
            "install",
            "--no-audit",
            "--no-fund",
            "--ignore-scripts",
            "--loglevel=error",
            "graphql-ws@6",
            "ws@8",
            "graphql@16");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @BeforeAll
    static void install() throws Exception {
        Files.createDirectories(HOME);
        Files.copy(SCRIPT, HOME.resolve(SCRIPT.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        if (!Files.exists(HOME.resolve("package.json"))) {
            Files.writeString(HOME.resolve("package.json"), "{ \"private\": true }\n");
        }
        assumeTrue(succeeds(List.of("node", "--version")), "There is no Node here");
        assumeTrue(isInstalled() || succeeds(INSTALL), "The client cannot be had from the registry of npm");
    }

    @Test
    void aClientThatOutlivesTheServerIsToldEveryEventOnce(@TempDir Path data) throws Exception {
        var environment = ServerProcess.withQuickTakeOver(Map.of("PASSBOOK_DATA", data.toString()));
        try (var first = ServerProcess.start("npm-killed", environment);
                var client = new Client(first.caller())) {
            client.awaitConnections(1);
            var before = Journey.uploadAndAwaitStart(first.caller(), Journey.longStatement(70));
            first.kill();

            try (var second = first.startAgain("npm-restarted", environment)) {
                client.awaitConnections(2);
                var after = Journey.upload(second.caller(), Journey.longStatement(71), Map.of())
                        .path("entity_id")
                        .asString();
                Journey.untilDone(second.caller(), before);
                Journey.untilDone(second.caller(), after);
                client.awaitEnds(2);

                assertThat(client.surprises()).isEmpty();
                assertThat(Journey.eventNumbers(client.frames()))
                        .isEqualTo(LongStream.rangeClosed(1, client.frames().size())
                                .boxed()
                                .toList());
            }
        }
    }

    private static boolean isInstalled() {
        return List.of("graphql-ws", "ws", "graphql").stream()
                .allMatch(name -> Files.exists(HOME.resolve("node_modules").resolve(name)));
    }

    private static boolean succeeds(List<String> command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(HOME.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(HOME.resolve("install.log").toFile())
                    .start();
            var ended = process.waitFor(2, TimeUnit.MINUTES);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// The script at work.
    private static final class Client implements AutoCloseable {

        private final Process process;
        private final List<JsonNode> lines = new CopyOnWriteArrayList<>();

        Client(Caller caller) throws IOException {
            process = new ProcessBuilder(
                            "node",
                            SCRIPT.getFileName().toString(),
                            caller.server().replace("http:", "ws:") + "/graphql-ws",
                            caller.key())
                    .directory(HOME.toFile())
                    .redirectError(HOME.resolve("client.log").toFile())
                    .start();
            Thread.ofVirtual().start(() -> read(process.inputReader()));
        }

        private void read(BufferedReader output) {
            output.lines().map(JSON::readTree).forEach(lines::add);
        }

        void awaitConnections(int count) {
            await().atMost(Journey.PATIENCE).until(() -> with("connected").size() >= count);
        }

        void awaitEnds(int count) {
            await().atMost(Journey.PATIENCE)
                    .until(() -> frames().stream()
                                    .filter(frame -> Journey.status(frame).equals("COMPLETED"))
                                    .count()
                            >= count);
        }

        List<JsonNode> frames() {
            return with("eventId");
        }

        /// Whatever the script prints that is neither.
        List<JsonNode> surprises() {
            return lines.stream()
                    .filter(line -> !line.has("eventId") && !line.has("connected"))
                    .toList();
        }

        private List<JsonNode> with(String field) {
            return lines.stream().filter(line -> line.has(field)).toList();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
    }
}
