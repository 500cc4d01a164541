package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.passbook.access.Strangers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// A lender's client that was written from the contract alone, in Python, which knows nothing of how we do things.
/// Skipped where there is no Python.
@RunningServer
@Import(Strangers.class)
class LegacyClientTests {

    private static final Path SCRIPT =
            Path.of("src", "test", "python", "legacy_client.py").toAbsolutePath();

    /// A bound for a client that hangs; it needs a few seconds.
    private static final int MINUTES = 5;

    @BeforeAll
    static void findPython() throws InterruptedException {
        assumeTrue(isThere(), "There is no python3 here");
    }

    @Test
    void goesThroughTheWholeContract(@LocalServerPort int port, @Autowired Strangers strangers, @TempDir Path folder)
            throws Exception {
        strangers.make(LegacyClientTests.class.getName(), "legacy");
        for (var file : List.of("axis:statement", "locked:locked", "letter:letter")) {
            var names = file.split(":");
            Files.write(folder.resolve(names[1] + ".pdf"), GoldenFiles.all().get(names[0]));
        }

        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(
                        "python3",
                        SCRIPT.toString(),
                        "http://127.0.0.1:" + port,
                        LegacyClientTests.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();

        assertThat(ended).as("ended:%n%s", Files.readString(output)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        assertThat(output).content().endsWith("DONE\n");
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
