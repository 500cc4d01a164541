package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.ReaderThreads;
import java.util.List;

/// One page in lines.
///
/// @param lines from top to bottom
/// @param headers the headers of tables among them, from top to bottom
record Leaf(List<Line> lines, List<TableHeader> headers) {

    static Leaf of(Page page, Notation notation) {
        ReaderThreads.stopIfTold();
        var lines = Lines.of(page, notation);
        return new Leaf(lines, HeaderFinder.on(lines));
    }

    boolean isOf(TableHeader header) {
        return !lines.isEmpty() && lines.getFirst().page() == header.page();
    }

    /// The same page with one header above its rows.
    Leaf headedBy(TableHeader header) {
        return new Leaf(lines, List.of(header));
    }

    /// The lines that are no names of columns.
    List<Line> besidesHeaders() {
        return lines.stream().filter(line -> !isOfHeader(line)).toList();
    }

    private boolean isOfHeader(Line line) {
        return headers.stream()
                .anyMatch(header -> line.baseline() >= header.top() && line.baseline() <= header.bottom());
    }
}
