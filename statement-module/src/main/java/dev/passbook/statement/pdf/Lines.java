package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Sorts glyphs into lines by their baselines.
final class Lines {

    /// How far, in font sizes, baselines of one line may lie apart. Less than a subscript is lowered.
    private static final double TOLERANCE = 0.2;

    /// More signs than most lines of a statement have.
    private static final int USUAL_SIGNS = 120;

    private Lines() {}

    /// @return the lines from top to bottom, the glyphs of each in the given order
    static List<List<Glyph>> of(List<Glyph> glyphs) {
        var tops = tops(glyphs).stream().mapToDouble(Glyph::baseline).toArray();
        var lines = new ArrayList<List<Glyph>>(tops.length);
        for (var top = 0; top < tops.length; top++) {
            lines.add(new ArrayList<>(USUAL_SIGNS));
        }
        var baseline = Double.NaN;
        var line = List.<Glyph>of();
        for (var glyph : glyphs) {
            if (glyph.baseline() != baseline) {
                baseline = glyph.baseline();
                line = lines.get(at(baseline, tops));
            }
            line.add(glyph);
        }
        return lines;
    }

    /// The line that begins at this height, or else the last one before.
    private static int at(double baseline, double[] tops) {
        var at = Arrays.binarySearch(tops, baseline);
        return at >= 0 ? at : -at - 2;
    }

    /// The highest glyph of every line.
    private static List<Glyph> tops(List<Glyph> glyphs) {
        var tops = new ArrayList<Glyph>();
        for (var glyph : heads(glyphs)) {
            if (tops.isEmpty() || !isOneLine(tops.getLast(), glyph)) {
                tops.add(glyph);
            }
        }
        return tops;
    }

    /// From top to bottom, one of those glyphs that were drawn one after the other at the same height in the same
    /// size: most are, and they cannot but be on one line.
    private static List<Glyph> heads(List<Glyph> glyphs) {
        var heads = new ArrayList<Glyph>();
        for (var glyph : glyphs) {
            if (heads.isEmpty()
                    || heads.getLast().baseline() != glyph.baseline()
                    || heads.getLast().size() != glyph.size()) {
                heads.add(glyph);
            }
        }
        heads.sort(Comparator.comparingDouble(Glyph::baseline));
        return heads;
    }

    private static boolean isOneLine(Glyph top, Glyph glyph) {
        return glyph.baseline() - top.baseline() <= TOLERANCE * Math.min(top.size(), glyph.size());
    }
}
