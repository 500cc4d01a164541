package dev.passbook;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server of its own, on the embedded database, is killed in the middle of its work.
class KilledServerTests {

    @Test
    void theNextStartCompletesWhatTheKilledOneHadInHand(@TempDir Path data) throws Exception {
        var environment = ServerProcess.withQuickTakeOver(Map.of("PASSBOOK_DATA", data.toString()));
        var statement = Journey.longStatement(2);
        String entity;
        try (var first = ServerProcess.start("killed", environment)) {
            entity = Journey.uploadAndAwaitStart(first.caller(), statement);
            first.kill();
        }

        try (var second = ServerProcess.start("restarted", environment)) {
            var done = Journey.untilDone(second.caller(), entity);

            Journey.assertRows(done.path("transactions"), statement.truth());
        }
    }
}
