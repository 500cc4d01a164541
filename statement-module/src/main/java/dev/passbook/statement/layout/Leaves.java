package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// All pages of a document in lines, and what stands around a table.
final class Leaves {

    private final List<Leaf> leaves;
    private final List<List<Line>> besidesHeaders;

    private Leaves(List<Leaf> leaves) {
        this.leaves = leaves;
        this.besidesHeaders = leaves.stream().map(Leaf::besidesHeaders).toList();
    }

    static Leaves of(List<Page> pages) {
        return new Leaves(pages.stream().map(Leaf::of).toList());
    }

    List<Leaf> all() {
        return leaves;
    }

    /// The same pages with this header for the only one.
    Leaves headedBy(TableHeader header) {
        return new Leaves(leaves.stream()
                .map(leaf -> leaf.isOf(header) ? leaf.headedBy(header) : new Leaf(leaf.lines(), List.of()))
                .toList());
    }

    /// The lines of every page that are no names of columns.
    List<List<Line>> besidesHeaders() {
        return besidesHeaders;
    }

    PageNumbers numbers() {
        return PageNumbers.of(leaves);
    }

    /// The lines above a table, where the statement says which days it covers.
    List<Line> above(TableHeader header) {
        Predicate<Line> above =
                line -> line.page() < header.page() || line.page() == header.page() && line.baseline() < header.top();
        var lines = new ArrayList<Line>();
        besidesHeaders.forEach(page -> page.stream().filter(above).forEach(lines::add));
        return lines;
    }
}
