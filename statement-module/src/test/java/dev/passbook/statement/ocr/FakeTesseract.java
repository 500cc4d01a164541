package dev.passbook.statement.ocr;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A script that stands where the program should, and does what a test wants.
record FakeTesseract(Path script) {

    private static final String LANGUAGES = """
            #!/bin/sh
            if [ "$1" = --list-langs ]; then
              echo 'List of available languages (2):'; echo eng; echo osd
              exit 0
            fi
            """;

    /// @param whenReading shell commands for a page
    static FakeTesseract that(Path folder, String whenReading) {
        try {
            var script = Files.writeString(folder.resolve("tesseract"), LANGUAGES + whenReading + "\n");
            if (!script.toFile().setExecutable(true)) {
                throw new IllegalStateException("No scripts can be run here");
            }
            return new FakeTesseract(script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Answers every page like this, whatever it shows.
    static FakeTesseract answering(Path folder, String tsv) {
        try {
            var answer = Files.writeString(folder.resolve("answer.tsv"), tsv);
            return that(folder, "cat > /dev/null; cat '" + answer + "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What Tesseract 5.3 said of a statement of ours: HDFC_CLASSIC, seed 7, 12 rows, as a scan of 200 dots an
    /// inch.
    static String recorded() {
        try (var tsv = FakeTesseract.class.getResourceAsStream("hdfc-classic-7.tsv")) {
            return new String(tsv.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OcrSettings settings() {
        return settings(Duration.ofSeconds(20), 40);
    }

    OcrSettings settings(Duration timePerPage, int pages) {
        return new OcrSettings(true, script.toString(), List.of("eng"), timePerPage, pages, 1);
    }
}
