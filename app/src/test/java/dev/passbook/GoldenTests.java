package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.access.Strangers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// The wire contract, call by call, to the byte: each case is a folder with the request that is sent and the
/// answer that must come back (`src/test/resources/golden`, whose README tells how to read, add and record them).
@RunningServer
@Import(Strangers.class)
@TestInstance(Lifecycle.PER_CLASS)
class GoldenTests {

    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final String REQUEST = "request.http";
    private static final String RESPONSE = "response.http";
    private static final boolean RECORDING = Boolean.getBoolean("golden.record") && System.getenv("CI") == null;
    private static final int FEWEST = 80;

    private int recorded;

    @TestFactory
    Stream<DynamicTest> everyCase(@LocalServerPort int port, @Autowired Strangers strangers) {
        strangers.make(GoldenWorld.KEY, "golden");
        var world = GoldenWorld.at(port);
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        CASES.relativize(folder).toString(),
                        folder.resolve(REQUEST).toUri(),
                        () -> check(folder, world)));
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    /// So that nobody takes a run that records for one that checks.
    @AfterAll
    void failWhenRecorded() {
        assertThat(recorded)
                .as("answers written to %s; look at the difference and run again without -Dgolden.record", CASES)
                .isZero();
    }

    static List<Path> cases() {
        try (var files = Files.walk(CASES)) {
            return files.filter(file -> file.endsWith(REQUEST))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void check(Path folder, GoldenWorld world) throws IOException {
        var request = GoldenRequest.parse(Files.readString(folder.resolve(REQUEST)), world);
        var actual = GoldenAnswer.of(request.send(), world).text();
        var expected = folder.resolve(RESPONSE);
        if (RECORDING) {
            recorded += record(expected, actual);
        } else {
            assertThat(expected).as("an answer to compare with").exists();
            assertThat(actual.lines()).containsExactlyElementsOf(Files.readAllLines(expected));
        }
    }

    private static int record(Path file, String actual) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(actual)) {
            return 0;
        }
        Files.writeString(file, actual);
        return 1;
    }
}
