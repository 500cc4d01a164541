package dev.passbook.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// `MANIFEST.tsv`: what is known of the files below it, one a line, by the names of its columns. Read are `file`
/// (its path), `password` (one in parentheses is a remark) and `truth_verification`.
///
/// @param top the folder it lies in
record Manifest(Path top, Map<String, Map<String, String>> lines) {

    private static final String NAME = "MANIFEST.tsv";

    /// The nearest one above a folder; an empty one where there is none.
    static Manifest above(Path folder) throws IOException {
        for (var top = folder.toAbsolutePath().normalize(); top != null; top = top.getParent()) {
            if (Files.isRegularFile(top.resolve(NAME))) {
                return read(top);
            }
        }
        return new Manifest(folder.toAbsolutePath().normalize(), Map.of());
    }

    /// How a file is called here.
    String name(Path file) {
        return top.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
    }

    @Nullable
    String password(Path file) {
        var password = cell(file, "password");
        return password.isBlank() || password.startsWith("(") ? null : password;
    }

    /// Whether the truth was proved, by the file's own arithmetic; without a word about it, it was.
    boolean isProved(Path file) {
        return !cell(file, "truth_verification").startsWith("not-verified");
    }

    private String cell(Path file, String column) {
        return lines.getOrDefault(name(file), Map.of()).getOrDefault(column, "");
    }

    private static Manifest read(Path top) throws IOException {
        var lines = Files.readAllLines(top.resolve(NAME));
        var columns = cells(lines.getFirst());
        var byFile = new HashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var cells = named(columns, cells(line));
            byFile.put(cells.getOrDefault("file", ""), cells);
        }
        return new Manifest(top, byFile);
    }

    private static Map<String, String> named(List<String> columns, List<String> cells) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            named.put(columns.get(i), cells.get(i));
        }
        return named;
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }
}
