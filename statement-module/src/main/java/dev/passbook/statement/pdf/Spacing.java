package dev.passbook.statement.pdf;

/// Tells the gaps inside of a word from those between words.
///
/// Measured on statements of some forty banks, in ems: kerning moves letters by -0.17 to 0.13 and digits by up to
/// 0.18; columns stand as close as 0.16, or overlap by 0.06, where one ends in a letter and the next begins with
/// a digit, or the reverse; spaces between words begin at 0.19, those between numbers at 0.2.
final class Spacing {

    private static final Band KERNED = new Band(-0.2, 0.14);
    private static final Band LETTERS = new Band(-0.15, 0.17);
    private static final Band NUMBERS = new Band(-0.1, 0.2);
    private static final Band LETTER_AND_NUMBER = new Band(-0.04, 0.14);
    private static final Band BESIDE = new Band(-0.5, 0.5);

    private Spacing() {}

    /// Whether a glyph continues what was drawn just before it. Where the pen was carried on, a small step is
    /// kerning; where it was set down anew, two columns may meet, unless both sides are letters.
    static boolean flows(Glyph before, Glyph next) {
        if (before.isSpace() != next.isSpace()) {
            return false;
        }
        return next.placed()
                ? isLetter(before) && isLetter(next) && LETTERS.holds(gap(before, next))
                : KERNED.holds(gap(before, next));
    }

    /// Whether nothing has room between two glyphs.
    static boolean touch(Glyph left, Glyph right) {
        return BESIDE.holds(gap(left, right));
    }

    /// Whether two runs, one to the right of the other, are parts of one word.
    ///
    /// @param word the text that was put together so far
    /// @param last glyph of it
    static boolean joins(CharSequence word, Glyph last, Run next) {
        var gap = gap(last, next.first());
        return band(word, next.text()).holds(gap) && !isAmountAfterAmount(word, next.text());
    }

    /// Two columns of numbers, however close.
    private static boolean isAmountAfterAmount(CharSequence end, CharSequence start) {
        return Beginnings.areAmount(start) && Endings.areAmount(end);
    }

    private static Band band(CharSequence end, CharSequence start) {
        if (Beginnings.areNumber(start)) {
            return Endings.areLetter(end) ? LETTER_AND_NUMBER : NUMBERS;
        }
        return Endings.areDigit(end) && Beginnings.areLetter(start) ? LETTER_AND_NUMBER : LETTERS;
    }

    private static double gap(Glyph before, Glyph next) {
        return (next.left() - before.right()) / Math.min(before.em(), next.em());
    }

    private static boolean isLetter(Glyph glyph) {
        return Character.isLetter(glyph.text().codePointAt(0));
    }

    /// Gaps in ems, negative where glyphs overlap.
    private record Band(double least, double most) {

        boolean holds(double gap) {
            return gap >= least && gap <= most;
        }
    }
}
