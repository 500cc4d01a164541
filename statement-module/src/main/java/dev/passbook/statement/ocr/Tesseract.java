package dev.passbook.statement.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// The program `tesseract`.
final class Tesseract {

    /// A dense page has a few hundred kilobytes.
    private static final int ANSWER = 8 << 20;

    /// Text wherever it is found: in tables, unlike elsewhere, what stands side by side belongs to no common line.
    private static final String SPARSE_TEXT = "11";

    private static final Duration PATIENCE_AT_START = Duration.ofSeconds(20);

    private final OcrSettings settings;

    private Tesseract(OcrSettings settings) {
        this.settings = settings;
    }

    /// @throws IllegalStateException when it cannot be run, or does not know one of the languages
    static Tesseract installed(OcrSettings settings) {
        var known = languages(settings.command());
        for (var language : settings.languages()) {
            if (!known.contains(language)) {
                throw new IllegalStateException("""
                        passbook.ocr.enabled is true, but '%s' knows only %s and not '%s' of passbook.ocr.languages. \
                        Install its data (tesseract-ocr-%s)""".formatted(settings.command(), known, language, language));
            }
        }
        return new Tesseract(settings);
    }

    private static List<String> languages(String command) {
        var program = new Program(List.of(command, "--list-langs"), PATIENCE_AT_START, ANSWER);
        try {
            return program.answer(_ -> {}).lines().skip(1).map(String::strip).toList();
        } catch (IOException | OcrFailed missing) {
            throw new IllegalStateException("""
                    passbook.ocr.enabled is true, but the command '%s' of passbook.ocr.command cannot be run (%s). \
                    Install Tesseract (apt-get install tesseract-ocr) or switch passbook.ocr.enabled off""".formatted(command, missing.getMessage()), missing);
        }
    }

    /// What stands on the page, as `tsv`.
    ///
    /// @param dpi dots of the page to an inch
    /// @throws OcrFailed when it does not answer
    String tsv(Bitmap page, double dpi) {
        var program = new Program(command(dpi), settings.timePerPage(), ANSWER);
        try {
            return program.answer(stream -> {
                stream.write(
                        "P5 %d %d 255\n".formatted(page.width(), page.height()).getBytes(StandardCharsets.US_ASCII));
                stream.write(page.grey());
            });
        } catch (IOException gone) {
            throw new OcrFailed("%s cannot be started".formatted(settings.command()), gone);
        }
    }

    private List<String> command(double dpi) {
        return Stream.of(
                        settings.command(),
                        "stdin",
                        "stdout",
                        "-l",
                        String.join("+", settings.languages()),
                        "--dpi",
                        String.valueOf(Math.round(dpi)),
                        "--psm",
                        SPARSE_TEXT,
                        "tsv")
                .toList();
    }
}
