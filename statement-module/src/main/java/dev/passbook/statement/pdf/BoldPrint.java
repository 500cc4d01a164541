package dev.passbook.statement.pdf;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Undoes what some software does for want of a bold font: to draw everything twice, a hair's breadth apart.
final class BoldPrint {

    /// How far apart, in ems and in widths of the glyph, the same glyph counts as drawn twice. Narrow letters such as
    /// those in "ill" do follow one another more closely than wide ones.
    private static final double EMS = 0.12;

    private static final double WIDTHS = 1 / 3d;

    /// As many glyphs over one another as anybody needs; a hostile page may have all of its glyphs at one place.
    private static final int NEIGHBOURS = 12;

    private static final int NONE = -1;

    private BoldPrint() {}

    /// @param line glyphs on one line in the order of drawing
    /// @return those of them that are no repetition, in the same order
    static List<Glyph> undone(List<Glyph> line) {
        var originals = originals(line);
        return IntStream.range(0, line.size())
                .filter(at -> !isRepetition(originals, at))
                .mapToObj(line::get)
                .toList();
    }

    /// Where texts overlap, one sign may happen to fall on its like. Who prints in bold doubles every sign, be it at
    /// once or in a second go.
    private static boolean isRepetition(int[] originals, int at) {
        return originals[at] != NONE
                && (originals[at] == at - 1
                        || at > 0 && originals[at - 1] != NONE
                        || at + 1 < originals.length && originals[at + 1] != NONE);
    }

    /// For every glyph, where the one stands that was drawn at its place before.
    private static int[] originals(List<Glyph> line) {
        var originals = new int[line.size()];
        Arrays.fill(originals, NONE);
        var fromLeft = IntStream.range(0, line.size())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> line.get(at).left()))
                .toList();
        for (var place = 1; place < fromLeft.size(); place++) {
            var like = like(line, fromLeft, place);
            if (like != NONE) {
                originals[Math.max(like, fromLeft.get(place))] = Math.min(like, fromLeft.get(place));
            }
        }
        return originals;
    }

    private static int like(List<Glyph> line, List<Integer> fromLeft, int place) {
        var glyph = line.get(fromLeft.get(place));
        var reach = glyph.left() - Math.min(EMS * glyph.em(), WIDTHS * glyph.width());
        for (var before = place - 1; before >= Math.max(0, place - NEIGHBOURS); before--) {
            var other = line.get(fromLeft.get(before));
            if (other.left() < reach) {
                return NONE;
            }
            if (other.text().equals(glyph.text())) {
                return fromLeft.get(before);
            }
        }
        return NONE;
    }
}
