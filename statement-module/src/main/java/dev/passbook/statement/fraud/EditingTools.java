package dev.passbook.statement.fraud;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// The tools that people edit documents with, as `editing-tools.txt` lists them.
final class EditingTools {

    private record Tool(String name, Pattern words) {}

    private final List<Tool> tools;

    EditingTools() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(EditingTools.class.getResourceAsStream("/banks/editing-tools.txt")),
                StandardCharsets.UTF_8))) {
            tools = lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(name -> new Tool(name, words(name)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern words(String name) {
        return Pattern.compile(
                "(?i)(?<![\\p{L}\\d])" + Pattern.quote(name).replace(" ", "\\E[\\s®™]+\\Q") + "(?!\\p{L})");
    }

    /// The tool that a producer, creator or author names.
    Optional<String> namedIn(String value) {
        return tools.stream()
                .filter(tool -> tool.words().matcher(value).find())
                .map(Tool::name)
                .findFirst();
    }
}
