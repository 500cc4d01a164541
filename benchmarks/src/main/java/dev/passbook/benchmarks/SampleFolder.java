package dev.passbook.benchmarks;

import dev.passbook.benchmarks.Sample.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Somebody's own statements: every `<name>.pdf` with a `<name>.truth.json` beside it, at any depth; see
/// [TruthFile] and [Manifest].
///
/// @param server knows which banks there are
record SampleFolder(Path folder, Manifest manifest, ServerReading server) {

    private static final String PDF = ".pdf";

    /// What lies in a folder of this name has no text: it is shown and not counted.
    private static final String SCANS = "scanned";

    static SampleFolder of(Path folder, ServerReading server) throws IOException {
        return new SampleFolder(folder, Manifest.above(folder), server);
    }

    List<Sample> samples() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(PDF) && Files.isRegularFile(truth(file)))
                    .sorted()
                    .map(this::sample)
                    .toList();
        }
    }

    private Sample sample(Path file) {
        return new Sample(
                manifest.name(file.resolveSibling("")),
                "as received",
                manifest.name(file),
                isScan(file) || !manifest.isProved(file) ? Standing.UNPROVED : Standing.GENUINE,
                bytes(file),
                manifest.password(file),
                known(TruthFile.read(truth(file))));
    }

    /// A bank that the directory does not have cannot be recognised, so nothing is true about it.
    private Truth known(Truth truth) {
        return server.knows(truth.bank()) ? truth : truth.withoutBank();
    }

    private boolean isScan(Path file) {
        for (var part : Path.of(manifest.name(file))) {
            if (part.toString().equals(SCANS)) {
                return true;
            }
        }
        return false;
    }

    private static Path truth(Path file) {
        var name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.length() - PDF.length()) + ".truth.json");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
