package dev.passbook.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Rows under a header, to be pasted into a document as they are printed: the first column to the left, figures
/// to the right, as wide as the widest cell.
final class MarkdownTable {

    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String first, List<String> others) {
        this.header = joined(first, others);
    }

    void add(String first, List<String> others) {
        var row = joined(first, others);
        if (row.size() != header.size()) {
            throw new IllegalArgumentException("%d cells under %d columns".formatted(row.size(), header.size()));
        }
        rows.add(row);
    }

    @Override
    public String toString() {
        var rule = IntStream.range(0, header.size())
                .mapToObj(column -> column == 0 ? "-".repeat(width(column)) : "-".repeat(width(column) - 1) + ":")
                .toList();
        return Stream.concat(Stream.of(header, rule), rows.stream())
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private String line(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), column))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String padded(String cell, int column) {
        var space = " ".repeat(width(column) - cell.length());
        return column == 0 ? cell + space : space + cell;
    }

    private int width(int column) {
        return Stream.concat(Stream.of(header), rows.stream())
                .mapToInt(row -> row.get(column).length())
                .max()
                .orElseThrow();
    }

    private static List<String> joined(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }
}
