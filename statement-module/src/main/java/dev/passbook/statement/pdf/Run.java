package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Glyphs on one line that were drawn one after the other without a gap: a word, or a part of one.
///
/// That the order of drawing counts here, and nowhere else, keeps apart what overlaps, such as a header that is too
/// long for its column and the next one.
///
/// @param glyphs at least one, none of them a space
/// @param text of all of them
/// @param opened whether a space was drawn just before, so that nothing can be missing in front
/// @param closed whether a space was drawn just behind, so that nothing can follow
record Run(List<Glyph> glyphs, String text, boolean opened, boolean closed) {

    Run {
        glyphs = List.copyOf(glyphs);
    }

    /// @param line glyphs in the order of drawing
    static List<Run> of(List<Glyph> line) {
        var runs = new ArrayList<Run>();
        var start = 0;
        for (var end = 1; end <= line.size(); end++) {
            if (end == line.size() || !Spacing.flows(line.get(end - 1), line.get(end))) {
                if (!line.get(start).isSpace()) {
                    runs.add(of(line, start, end));
                }
                start = end;
            }
        }
        return runs;
    }

    private static Run of(List<Glyph> line, int start, int end) {
        var glyphs = line.subList(start, end);
        return new Run(
                glyphs,
                glyphs.stream().map(Glyph::text).collect(Collectors.joining()),
                start > 0 && isSpaceBeside(line.get(start - 1), glyphs.getFirst(), line.get(start - 1)),
                end < line.size() && isSpaceBeside(glyphs.getLast(), line.get(end), line.get(end)));
    }

    private static boolean isSpaceBeside(Glyph left, Glyph right, Glyph space) {
        return space.isSpace() && Spacing.touch(left, right);
    }

    double left() {
        return first().left();
    }

    Glyph first() {
        return glyphs.getFirst();
    }

    Glyph last() {
        return glyphs.getLast();
    }
}
