package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Sorts glyphs into lines by their baselines.
final class Lines {

    /// How far, in font sizes, baselines of one line may lie apart. Less than a subscript is lowered.
    private static final double TOLERANCE = 0.2;

    private Lines() {}

    /// @return the lines from top to bottom, the glyphs of each in the given order
    static Collection<List<Glyph>> of(List<Glyph> glyphs) {
        var lines = new TreeMap<Double, List<Glyph>>();
        for (var top : tops(glyphs)) {
            lines.put(top.baseline(), new ArrayList<>());
        }
        var baseline = Double.NaN;
        var line = List.<Glyph>of();
        for (var glyph : glyphs) {
            if (glyph.baseline() != baseline) {
                baseline = glyph.baseline();
                line = lines.floorEntry(baseline).getValue();
            }
            line.add(glyph);
        }
        return lines.values();
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
