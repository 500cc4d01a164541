package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Glyphs on one line that were drawn one after the other without a gap: a word, or a part of one.
///
/// That the order of drawing counts here, and nowhere else, keeps apart what overlaps, such as a header that is
/// too long for its column and the next one.
///
/// @param first glyph, as the others no space
/// @param last glyph, which may be the first
/// @param right where the glyph ends that reaches farthest
/// @param text of all of them
/// @param opened whether a space was drawn just before, so that nothing can be missing in front
/// @param closed whether a space was drawn just behind, so that nothing can follow
record Run(Glyph first, Glyph last, double right, String text, boolean opened, boolean closed) {

    private static final Comparator<Run> FROM_LEFT = Comparator.comparingDouble(Run::left);

    /// @param line glyphs in the order of drawing
    /// @return from left to right
    static List<Run> of(List<Glyph> line) {
        var runs = new ArrayList<Run>();
        var text = new StringBuilder(line.size());
        var start = 0;
        for (var end = 1; end <= line.size(); end++) {
            if (end == line.size() || !Spacing.flows(line.get(end - 1), line.get(end))) {
                if (!line.get(start).isSpace()) {
                    runs.add(of(line, start, end, text));
                }
                start = end;
            }
        }
        runs.sort(FROM_LEFT);
        return runs;
    }

    /// @param text to write in
    private static Run of(List<Glyph> line, int start, int end, StringBuilder text) {
        var right = Double.NEGATIVE_INFINITY;
        text.setLength(0);
        for (var at = start; at < end; at++) {
            var glyph = line.get(at);
            right = Math.max(right, glyph.right());
            append(glyph.text(), text);
        }
        var first = line.get(start);
        var last = line.get(end - 1);
        return new Run(
                first,
                last,
                right,
                text.toString(),
                start > 0 && isSpaceBeside(line.get(start - 1), first, line.get(start - 1)),
                end < line.size() && isSpaceBeside(last, line.get(end), line.get(end)));
    }

    /// Nearly every sign is a single character, which is quickly copied.
    private static void append(String sign, StringBuilder text) {
        if (sign.length() == 1) {
            text.append(sign.charAt(0));
        } else {
            text.append(sign);
        }
    }

    private static boolean isSpaceBeside(Glyph left, Glyph right, Glyph space) {
        return space.isSpace() && Spacing.touch(left, right);
    }

    double left() {
        return first.left();
    }
}
