package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// All pages of a document in lines, and what stands around a table.
final class Leaves {

    private final List<Leaf> leaves;
    private final Notation notation;
    private final List<List<Line>> besidesHeaders;

    private @Nullable List<LabelledSums.Found> sums;
    private @Nullable PageNumbers numbers;

    private Leaves(List<Leaf> leaves, Notation notation) {
        this.leaves = leaves;
        this.notation = notation;
        this.besidesHeaders = leaves.stream().map(Leaf::besidesHeaders).toList();
    }

    static Leaves of(List<Page> pages) {
        var notation = Notation.of(pages);
        return new Leaves(pages.stream().map(page -> Leaf.of(page, notation)).toList(), notation);
    }

    List<Leaf> all() {
        return leaves;
    }

    /// The same pages with this header for the only one.
    Leaves headedBy(TableHeader header) {
        var headed = leaves.stream()
                .map(leaf -> leaf.isOf(header) ? leaf.headedBy(header) : new Leaf(leaf.lines(), List.of()))
                .toList();
        return new Leaves(headed, notation);
    }

    /// The lines of every page that are no names of columns.
    List<List<Line>> besidesHeaders() {
        return besidesHeaders;
    }

    /// What the numbers of the pages say; every table of the document asks.
    PageNumbers numbers() {
        if (numbers == null) {
            numbers = PageNumbers.of(leaves);
        }
        return numbers;
    }

    /// How the amounts are written.
    Notation notation() {
        return notation;
    }

    /// What labels anywhere say about the sums of the statement.
    List<LabelledSums.Found> sums() {
        if (sums == null) {
            sums = LabelledSums.in(besidesHeaders, notation);
        }
        return sums;
    }

    CountedIn countedIn() {
        return CountedIn.by(
                leaves.stream().flatMap(leaf -> leaf.lines().stream()).toList());
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
