package dev.passbook;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The client that the field uses, graphql-ws of npm, on Node: follows all progress of a tenant and reconnects by
/// itself.
final class NpmClient implements AutoCloseable {

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

    private final Process process;
    private final List<JsonNode> lines = new CopyOnWriteArrayList<>();

    private NpmClient(Process process) {
        this.process = process;
        Thread.ofVirtual().start(() -> read(process.inputReader()));
    }

    /// Whether there is Node here, and the client is installed or can be had from the registry of npm.
    static boolean isAvailable() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        Files.copy(SCRIPT, HOME.resolve(SCRIPT.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        if (!Files.exists(HOME.resolve("package.json"))) {
            Files.writeString(HOME.resolve("package.json"), "{ \"private\": true }\n");
        }
        return succeeds(List.of("node", "--version")) && (isInstalled() || succeeds(INSTALL));
    }

    static NpmClient follow(Caller caller) throws IOException {
        return new NpmClient(new ProcessBuilder(
                        "node",
                        SCRIPT.getFileName().toString(),
                        caller.server().replace("http:", "ws:") + "/graphql-ws",
                        caller.key())
                .directory(HOME.toFile())
                .redirectError(HOME.resolve("client.log").toFile())
                .start());
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

    /// Whatever the script prints that is neither a frame nor a new connection.
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
