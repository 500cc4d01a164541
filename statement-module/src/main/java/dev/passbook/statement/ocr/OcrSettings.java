package dev.passbook.statement.ocr;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Whether and how scanned pages are read.
///
/// @param enabled off by default: recognition costs seconds a page
/// @param command the program, by its name or its path
/// @param languages as Tesseract names them; each must be installed
/// @param timePerPage after which the program is killed
/// @param pages scanned ones that are read of one document; a document with more is not read
/// @param atOnce pages that are read at the same time, each by a process of its own with one thread
@ConfigurationProperties("passbook.ocr")
public record OcrSettings(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("tesseract") String command,
        @DefaultValue("eng") List<String> languages,
        @DefaultValue("30s") Duration timePerPage,
        @DefaultValue("40") int pages,
        @DefaultValue("1") int atOnce) {

    /// `script/Devanagari` is one, too. A dash in front would be an option.
    private static final Pattern LANGUAGE = Pattern.compile("\\w[\\w/-]*");

    public OcrSettings {
        languages = List.copyOf(languages);
        if (command.isBlank() || languages.isEmpty()) {
            throw new IllegalArgumentException("passbook.ocr.command and passbook.ocr.languages must not be empty");
        }
        if (!languages.stream().allMatch(language -> LANGUAGE.matcher(language).matches())) {
            throw new IllegalArgumentException("passbook.ocr.languages must be names of languages: " + languages);
        }
        if (!timePerPage.isPositive() || pages < 1 || atOnce < 1) {
            throw new IllegalArgumentException(
                    "passbook.ocr.time-per-page, passbook.ocr.pages and passbook.ocr.at-once must be positive");
        }
    }
}
