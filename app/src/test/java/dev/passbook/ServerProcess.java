package dev.passbook;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// A server in a process of its own, so that it can be killed.
final class ServerProcess implements AutoCloseable {

    static final String KEY = "process-key";

    private final Process process;
    private final int port;
    private final Path log;

    private ServerProcess(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /// Starts one and waits until it is ready.
    static ServerProcess start(String name, Map<String, String> environment) throws IOException {
        var server = launch(name, environment);
        server.awaitReady();
        return server;
    }

    /// An environment in which a dead server is noticed after two seconds rather than twenty.
    static Map<String, String> withQuickTakeOver(Map<String, String> environment) {
        var all = new HashMap<>(environment);
        all.put("DBSCHEDULER_HEARTBEATINTERVAL", "500ms");
        all.put("DBSCHEDULER_MISSEDHEARTBEATSLIMIT", "4");
        return all;
    }

    /// Starts one; it is not ready yet.
    static ServerProcess launch(String name, Map<String, String> environment) throws IOException {
        return launch(name, environment, freePort());
    }

    /// Starts one in the place of this one, which must be dead, and waits until it is ready.
    ServerProcess startAgain(String name, Map<String, String> environment) throws IOException {
        var server = launch(name, environment, port);
        server.awaitReady();
        return server;
    }

    private static ServerProcess launch(String name, Map<String, String> environment, int port) throws IOException {
        var log = Path.of("target", "server-%s.log".formatted(name)).toAbsolutePath();
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                        java,
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Passbook.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().put("PASSBOOK_API_KEY", KEY);
        builder.environment().putAll(environment);
        return new ServerProcess(builder.start(), port, log);
    }

    Caller caller() {
        return Caller.at(port, KEY);
    }

    /// As `kill -9` does it: no hook runs, nothing is flushed.
    void kill() {
        process.destroyForcibly();
        await().atMost(Duration.ofSeconds(10)).until(() -> !process.isAlive());
    }

    /// As an orchestrator does it: SIGTERM.
    void tellToStop() {
        process.destroy();
    }

    boolean hasEnded() {
        return !process.isAlive();
    }

    int port() {
        return port;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    void awaitReady() {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .until(this::isReady);
    }

    private boolean isReady() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("The server ended while starting:\n" + log());
        }
        try {
            return caller().get("/actuator/health").status() == 200;
        } catch (RuntimeException _) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
