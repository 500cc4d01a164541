package dev.passbook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Reads a long document in a JVM of its own with little memory: what the reader needs must not grow with the
/// document.
public final class SmallHeap {

    static final String HEAP = "-Xmx64m";

    private SmallHeap() {}

    /// The child: reads the file page by page, and fails if it cannot.
    ///
    /// @throws IOException when the file cannot be read
    public static void main(String[] arguments) throws IOException {
        Contestant.words(Files.readAllBytes(Path.of(arguments[0])));
    }

    /// Whether a child JVM reads a document to its end.
    static boolean suffices(Specimen specimen) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var child = new ProcessBuilder(
                        java,
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        specimen.file().toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return child.waitFor(5, TimeUnit.MINUTES) && child.exitValue() == 0;
    }
}
