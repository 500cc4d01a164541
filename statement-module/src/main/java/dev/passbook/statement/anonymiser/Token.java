package dev.passbook.statement.anonymiser;

import dev.passbook.statement.pdf.Word;
import java.util.BitSet;
import java.util.regex.Pattern;

/// A word of a page while it is decided what of it is kept.
///
/// @param word where it stands
/// @param text the word in letters that can be drawn
/// @param kept the places of the signs in `text` that are kept for certain; to be added to
record Token(Word word, String text, BitSet kept) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[-+(]?[1-9]\\d{2,7}\\)?(?:\\(?[CcDd][Rr]\\)?)?");

    private static final int LONGEST = 24;

    static Token of(Word word) {
        var text = Lettering.printable(word.text());
        return new Token(word, text, Figures.in(text));
    }

    /// Whether the whole word is of that kind; long ones are of none.
    boolean is(Pattern kind) {
        return text.length() <= LONGEST && kind.matcher(text).matches();
    }

    /// A number of a few digits that may be a sum of rupees: those of codes begin with zeros or are longer.
    boolean isWholeNumber() {
        return is(WHOLE_NUMBER);
    }

    void keepAll() {
        kept.set(0, text.length());
    }

    double centre() {
        return word.box().centre();
    }

    boolean isOnLineOf(Token before) {
        double reach = 0.3 * Math.min(word.fontSize(), before.word.fontSize());
        return Math.abs(word.baseline() - before.word.baseline()) <= reach && word.left() >= before.word.left();
    }
}
