package dev.passbook.statement.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns the steps of painting into marks on the page as it is shown, signs into texts.
final class MarkAssembly {

    /// See [WordAssembly]: a word reaches as high.
    private static final double ASCENT = 0.75;

    /// How far the next sign may stand from the one before, in ems, and its baseline, in font sizes.
    private static final double GAP = 0.25;

    private static final double STEP = 0.1;

    private final PagePlane plane;
    private final List<Mark> marks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable Glyph first;
    private @Nullable Glyph last;
    private double right;

    private MarkAssembly(PagePlane plane) {
        this.plane = plane;
    }

    static List<Mark> marks(List<Stroke> strokes, PagePlane plane) {
        var assembly = new MarkAssembly(plane);
        strokes.forEach(assembly::add);
        assembly.endText();
        return assembly.marks;
    }

    private void add(Stroke stroke) {
        switch (stroke) {
            case Stroke.Sign(var glyph, var shown) -> {
                if (shown) {
                    plane.shown(glyph).ifPresent(this::add);
                }
            }
            case Stroke.Cover(var box, var picture, var colour) ->
                add(new Mark.Cover(plane.shown(box), picture, colour));
            case Stroke.Drawing(var box) -> add(new Mark.Drawing(plane.shown(box)));
        }
    }

    private void add(Mark mark) {
        endText();
        marks.add(mark);
    }

    private void add(Glyph glyph) {
        if (glyph.isSpace() || last != null && !follows(last, glyph)) {
            endText();
        }
        if (!glyph.isSpace()) {
            first = first == null ? glyph : first;
            last = glyph;
            right = Math.max(right, glyph.right());
            text.append(glyph.text());
        }
    }

    private static boolean follows(Glyph before, Glyph next) {
        var gap = (next.left() - before.right()) / Math.min(before.em(), next.em());
        return Math.abs(gap) <= GAP
                && Math.abs(next.baseline() - before.baseline()) <= STEP * before.size()
                && next.font().equals(before.font());
    }

    private void endText() {
        if (first != null) {
            var top = first.baseline() - ASCENT * first.size();
            var box = new Box(first.left(), top, right, first.baseline());
            marks.add(new Mark.Text(text.toString(), box, first.size(), first.font()));
        }
        text.setLength(0);
        first = null;
        last = null;
        right = 0;
    }
}
