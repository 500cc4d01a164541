package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.passbook.access.KeyCommand;
import dev.passbook.fixtures.GeneratedStatement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A server of its own, on the embedded database, is killed in the middle of its work and started again, while two
/// subscribers follow it. While it is down its keys are rotated, and while one of the subscribers is away a second
/// statement is uploaded.
class KilledServerTests {

    private static final int STATEMENTS = 2;

    private static final GeneratedStatement IN_HAND = Journey.longStatement(2);
    private static final ReturningFollower FOLLOWER = new ReturningFollower();

    @TempDir
    static Path data;

    private static JsonNode completed;
    private static ServerProcess server;
    private static @Nullable NpmClient npm;

    @BeforeAll
    static void kill() throws Exception {
        var keys = data.resolve("keys.json").toString();
        command("keyset", "create", "--file", keys);
        var environment = ServerProcess.withQuickTakeOver(Map.of(
                "PASSBOOK_DATA", data.toString(), "PASSBOOK_KEYSET_FILE", keys, "PASSBOOK_UPKEEPINTERVAL", "1s"));
        server = ServerProcess.start("killed", environment);
        npm = NpmClient.isAvailable() ? NpmClient.follow(server.caller()) : null;
        if (npm != null) {
            npm.awaitConnections(1);
        }
        var entity = uploadAndKill();
        command("keyset", "rotate", "--file", keys);
        server = server.startAgain("restarted", environment);
        goOn(entity);
    }

    private static String uploadAndKill() {
        try (var socket = FOLLOWER.follow(server)) {
            var entity = Journey.uploadAndAwaitStart(server.caller(), IN_HAND);
            await().atMost(Journey.PATIENCE)
                    .until(() -> !ReturningFollower.frames(socket).isEmpty());
            server.kill();
            FOLLOWER.handle(socket);
            return entity;
        }
    }

    private static void goOn(String entity) throws IOException {
        FOLLOWER.followToAnEnd(server);
        var missed = Journey.upload(server.caller(), Journey.longStatement(61), Map.of());
        Journey.untilDone(server.caller(), missed.path("entity_id").asString());
        FOLLOWER.followToAnEnd(server);
        completed = Journey.untilDone(server.caller(), entity);
    }

    @AfterAll
    static void stop() {
        server.close();
        if (npm != null) {
            npm.close();
        }
    }

    @Test
    void theNextStartCompletesWhatTheKilledOneHadInHand() {
        Journey.assertRows(completed.path("transactions"), IN_HAND.truth());
    }

    @Test
    void whatTheOldKeySealedIsOpenedAndSealedAnew() {
        assertThat(completed.at("/accounts/0/account_number").asString())
                .isEqualTo(IN_HAND.truth().accountNumber());
        await().atMost(Journey.PATIENCE).until(() -> server.log().contains(" 1 of document.content; 0 could not"));
    }

    @Test
    void aSubscriberWhoReturnsIsToldEveryEventOnce() {
        assertToldOnce(FOLLOWER.handled());
    }

    @Test
    void theClientOfNpmIsToldEveryEventOnce() {
        assumeTrue(npm != null, "There is no Node here, or the client cannot be had from the registry of npm");

        npm.awaitConnections(2);
        npm.awaitEnds(STATEMENTS);

        assertThat(npm.surprises()).isEmpty();
        assertToldOnce(npm.frames());
    }

    private static void command(String... arguments) {
        assertThat(KeyCommand.onConsole(Passbook.class).run(arguments)).isEqualTo(KeyCommand.DONE);
    }

    private static void assertToldOnce(List<JsonNode> frames) {
        assertThat(Journey.eventNumbers(frames))
                .isEqualTo(LongStream.rangeClosed(1, frames.size()).boxed().toList());
        assertThat(frames.stream().filter(ReturningFollower::isEnd)).hasSize(STATEMENTS);
    }
}
