package dev.passbook.statement.ocr;

import java.util.BitSet;

/// The lines that a statement draws around its cells. Recognition takes them for letters, and what it finds
/// between them for paragraphs, so they are painted over.
final class Rules {

    /// In inches; no stroke of a letter is as long.
    private static final double LENGTH = 0.5;

    /// In inches; what is thicker is a bar or a picture.
    private static final double THICKNESS = 0.04;

    /// The share of a rule that lies free: letters stand on it here and there.
    private static final double FREE = 0.5;

    private static final int FRINGE = 2;
    private static final int EDGE = 96;

    private final Bitmap page;
    private final int length;
    private final int thickness;
    private final BitSet ruled = new BitSet();

    private Rules(Bitmap page, double dpi) {
        this.page = page;
        this.length = (int) (LENGTH * dpi);
        this.thickness = Math.max(3, (int) (THICKNESS * dpi));
        for (int y = 0; y < page.height(); y++) {
            find(y);
        }
    }

    /// The page without its rules.
    static Bitmap removed(Bitmap page, double dpi) {
        var across = new Rules(page, dpi);
        var upright = new Rules(page.transposed(), dpi);
        var erased = page.copy();
        across.erase(erased, upright);
        var turned = erased.transposed();
        upright.erase(turned, across);
        return turned.transposed();
    }

    private void find(int y) {
        int from = -1;
        for (int x = 0; x <= page.width(); x++) {
            boolean ink = x < page.width() && page.isInk(x, y);
            if (ink && from < 0) {
                from = x;
            } else if (!ink && from >= 0) {
                note(y, from, x);
                from = -1;
            }
        }
    }

    private void note(int y, int from, int to) {
        if (to - from >= length && isThin(y, from, to)) {
            ruled.set(y * page.width() + from, y * page.width() + to);
        }
    }

    private boolean isThin(int y, int from, int to) {
        int free = 0;
        for (int x = from; x < to; x++) {
            free += isFree(x, y) ? 1 : 0;
        }
        return free >= FREE * (to - from);
    }

    private boolean isFree(int x, int y) {
        int top = y;
        int bottom = y;
        while (top > 0 && y - top <= thickness && page.isInk(x, top - 1)) {
            top--;
        }
        while (bottom + 1 < page.height() && bottom - y <= thickness && page.isInk(x, bottom + 1)) {
            bottom++;
        }
        return bottom - top < thickness;
    }

    private boolean isRuled(int x, int y) {
        return ruled.get(y * page.width() + x);
    }

    /// What stands on a rule stays, but for the rules that cross it.
    private void erase(Bitmap erased, Rules crossing) {
        for (int at = ruled.nextSetBit(0); at >= 0; at = ruled.nextSetBit(at + 1)) {
            int x = at % page.width();
            int y = at / page.width();
            if (isFree(x, y) || crossing.isRuled(y, x)) {
                erased.set(x, y, Bitmap.WHITE);
                lighten(erased, x, y);
            }
        }
    }

    /// The soft edge of the rule, but no print that touches it.
    private void lighten(Bitmap erased, int x, int y) {
        for (int beside = Math.max(0, y - FRINGE); beside <= Math.min(page.height() - 1, y + FRINGE); beside++) {
            if (page.grey(x, beside) >= EDGE) {
                erased.set(x, beside, Bitmap.WHITE);
            }
        }
    }
}
