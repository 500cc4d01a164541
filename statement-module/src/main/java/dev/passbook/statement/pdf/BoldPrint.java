package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Undoes what some software does for want of a bold font: to draw everything twice, a hair's breadth apart.
final class BoldPrint {

    /// How far apart, in ems and in widths of the glyph, the same glyph counts as drawn twice. Narrow letters
    /// such as those in "ill" do follow one another more closely than wide ones.
    private static final double EMS = 0.12;

    private static final double WIDTHS = 1 / 3d;

    /// As many glyphs over one another as anybody needs; a hostile page may have all of its glyphs at one place.
    private static final int NEIGHBOURS = 12;

    private static final int NONE = -1;

    private BoldPrint() {}

    /// @param line glyphs on one line in the order of drawing
    /// @return those of them that are no repetition, in the same order
    static List<Glyph> undone(List<Glyph> line) {
        var originals = isSpread(line) ? null : originals(line);
        if (originals == null) {
            return line;
        }
        var undone = new ArrayList<Glyph>();
        for (var at = 0; at < originals.length; at++) {
            if (!isRepetition(originals, at)) {
                undone.add(line.get(at));
            }
        }
        return undone;
    }

    /// Whether every glyph is drawn well to the right of the one before, as on most lines.
    private static boolean isSpread(List<Glyph> line) {
        for (var at = 1; at < line.size(); at++) {
            if (!(line.get(at - 1).left() < reach(line.get(at)))) {
                return false;
            }
        }
        return true;
    }

    /// Whatever begins further left is no print of the same glyph.
    private static double reach(Glyph glyph) {
        return glyph.left() - Math.min(EMS * glyph.em(), WIDTHS * glyph.width());
    }

    /// Where texts overlap, one sign may happen to fall on its like. Who prints in bold doubles every sign, be it
    /// at once or in a second go.
    private static boolean isRepetition(int[] originals, int at) {
        return originals[at] != NONE
                && (originals[at] == at - 1
                        || at > 0 && originals[at - 1] != NONE
                        || at + 1 < originals.length && originals[at + 1] != NONE);
    }

    /// For every glyph, where the one stands that was drawn at its place before; null when there is no such glyph.
    private static int @Nullable [] originals(List<Glyph> line) {
        int[] originals = null;
        var fromLeft = fromLeft(line);
        for (var place = 1; place < fromLeft.length; place++) {
            var like = like(line, fromLeft, place);
            if (like != NONE) {
                originals = originals == null ? noneOf(line) : originals;
                originals[Math.max(like, fromLeft[place])] = Math.min(like, fromLeft[place]);
            }
        }
        return originals;
    }

    private static int[] noneOf(List<Glyph> line) {
        var none = new int[line.size()];
        Arrays.fill(none, NONE);
        return none;
    }

    private static int[] fromLeft(List<Glyph> line) {
        return IntStream.range(0, line.size())
                .boxed()
                .sorted(Comparator.comparingDouble(at -> line.get(at).left()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int like(List<Glyph> line, int[] fromLeft, int place) {
        var glyph = line.get(fromLeft[place]);
        var reach = reach(glyph);
        for (var before = place - 1; before >= Math.max(0, place - NEIGHBOURS); before--) {
            var other = line.get(fromLeft[before]);
            if (other.left() < reach) {
                return NONE;
            }
            if (other.text().equals(glyph.text())) {
                return fromLeft[before];
            }
        }
        return NONE;
    }
}
