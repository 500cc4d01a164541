package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.ReaderThreads;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The lines of one table over all its pages: those under a header, and those of later pages that carry no header.
///
/// @param header the first header of the table
/// @param parts one for each stretch of lines, in reading order
record Section(TableHeader header, List<Part> parts) {

    /// A stretch of lines on one page.
    ///
    /// @param header what it stands under
    /// @param page from 1
    /// @param lines from top to bottom, without what every page repeats
    /// @param continued whether the table may go on here from the page before
    /// @param headed whether they stand under the header of their page, or on a page that has none
    record Part(TableHeader header, int page, List<Line> lines, boolean continued, boolean headed) {

        double top() {
            return lines.getFirst().baseline();
        }

        private Part mended() {
            ReaderThreads.stopIfTold();
            var whole = Mended.lines(Unglued.lines(lines, header), header);
            return new Part(header, page, whole, continued, headed);
        }
    }

    /// The same with dates and numbers whole that the layout broke or glued.
    Section mended() {
        return new Section(header, parts.stream().map(Part::mended).toList());
    }

    /// The headers of its parts.
    List<TableHeader> headers() {
        return parts.stream().map(Part::header).distinct().toList();
    }

    /// The lines under one of its headers.
    List<Line> under(TableHeader one) {
        return parts.stream()
                .filter(part -> part.header().equals(one))
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    /// The tables of a document, and those that have the same names at other places as one table, too.
    static List<Section> all(List<Leaf> leaves) {
        var sections = of(leaves);
        var all = new ArrayList<>(sections);
        for (int i = 0; i < sections.size(); i++) {
            var first = sections.get(i);
            var same = sections.stream()
                    .filter(section -> section.header.sameNamesAs(first.header))
                    .toList();
            if (same.size() > 1 && same.getFirst() == first) {
                all.add(joined(same));
            }
        }
        return all;
    }

    private static Section joined(List<Section> same) {
        var parts = same.stream()
                .flatMap(section -> section.parts.stream())
                .sorted(Comparator.comparingInt(Part::page).thenComparingDouble(Part::top))
                .toList();
        return new Section(same.getFirst().header, parts);
    }

    /// The tables of a document in the order of their headers.
    static List<Section> of(List<Leaf> leaves) {
        var furniture = Furniture.of(leaves.stream().map(Leaf::lines).toList());
        var sections = new ArrayList<Section>();
        Section open = null;
        for (var leaf : leaves) {
            var headers = leaf.headers();
            var own = furniture.without(leaf.lines(), top(headers, 0));
            if (open != null) {
                open = open.take(own, Double.NEGATIVE_INFINITY, top(headers, 0), headers.isEmpty(), headers.isEmpty());
            }
            for (int i = 0; i < headers.size(); i++) {
                var section = under(headers.get(i), sections);
                open = section.take(own, headers.get(i).bottom(), top(headers, i + 1), i == 0, true);
            }
        }
        return sections;
    }

    private static double top(List<TableHeader> headers, int i) {
        return i < headers.size() ? headers.get(i).top() : Double.POSITIVE_INFINITY;
    }

    private static Section under(TableHeader header, List<Section> sections) {
        for (Section section : sections) {
            if (section.header.sameColumnsAs(header)) {
                return section;
            }
        }
        sections.add(new Section(header, new ArrayList<>()));
        return sections.getLast();
    }

    /// Takes the lines between two heights; gives null once the words are met that end the table.
    private @Nullable Section take(List<Line> lines, double above, double below, boolean continued, boolean headed) {
        var taken = new ArrayList<Line>();
        boolean ended = false;
        for (Line line : lines) {
            if (line.baseline() > above && line.baseline() < below && !ended) {
                ended = ends(line);
                if (!ended) {
                    taken.add(line);
                }
            }
        }
        if (!taken.isEmpty()) {
            parts.add(new Part(header, taken.getFirst().page(), taken, continued, headed));
        }
        return ended ? null : this;
    }

    /// Whether the words end the table. A legend begins at the left margin; further right the word is of a
    /// narration.
    private boolean ends(Line line) {
        if (HeaderFinder.headsAnotherTable(line)) {
            return true;
        }
        if (line.marker() != Markers.Kind.END) {
            return false;
        }
        boolean legend = line.words().getFirst().text().regionMatches(true, 0, "legend", 0, 6);
        double margin = header.cells().get(header.indexOf(Role.DATE)).right();
        return !legend || line.left() < margin;
    }
}
