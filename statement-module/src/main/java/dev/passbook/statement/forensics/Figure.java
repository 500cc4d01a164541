package dev.passbook.statement.forensics;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Mark;
import dev.passbook.statement.pdf.Word;
import java.util.Optional;
import java.util.regex.Pattern;

/// A text that says how much, when or which: what is worth forging.
///
/// @param text as printed
/// @param ink what its digits cover, which is less than a line's height
/// @param size of its font, in points
record Figure(Kind kind, String text, Box ink, double size) {

    /// The height of digits, in font sizes.
    private static final double HEIGHT = 0.7;

    private static final int LONGEST = 30;

    private static final Pattern MEANINGLESS = Pattern.compile("[^\\p{L}\\d.()-]");

    enum Kind {
        AMOUNT("[₹(+-]{0,3}(?:Rs\\.?|INR)?(?:[\\d,]{0,18}\\d\\.\\d{1,2}|\\d{1,3}(?:,\\d{2,3}){1,6})"
                + "\\)?-?(?:\\(?[CD][Rr]\\.?\\)?)?"),
        DATE("\\d{1,4}([-/.])(?:\\d{1,2}|\\p{L}{3,9})\\1\\d{2,4}"),
        NUMBER("[X*x]{0,16}\\d{3,20}");

        private final Pattern form;

        Kind(String form) {
            this.form = Pattern.compile(form);
        }
    }

    static Optional<Figure> of(Mark.Text text) {
        return of(text.text(), text.box(), text.fontSize());
    }

    static Optional<Figure> of(Word word) {
        return of(word.text(), word.box(), word.fontSize());
    }

    static Optional<Figure> of(String text, Box box, double size) {
        return kind(text).map(kind -> new Figure(kind, text, ink(box, size), size));
    }

    static Optional<Kind> kind(String text) {
        for (var kind : Kind.values()) {
            if (text.length() <= LONGEST && kind.form.matcher(text).matches()) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /// What digits cover of the box of a text.
    static Box ink(Box box, double size) {
        return new Box(box.left(), box.bottom() - HEIGHT * size, box.right(), box.bottom());
    }

    /// Whether another says the same, be it with other commas.
    boolean says(Figure other) {
        return plain(text).equals(plain(other.text));
    }

    /// Whether another would be read in its place: of its kind, on its line, over a good part of its width.
    boolean standsFor(Figure other) {
        var shared = Math.min(ink.right(), other.ink.right()) - Math.max(ink.left(), other.ink.left());
        return kind == other.kind
                && Math.abs(ink.bottom() - other.ink.bottom()) <= 0.6 * size
                && shared >= 0.3 * Math.min(ink.width(), other.ink.width());
    }

    private static String plain(String text) {
        return MEANINGLESS.matcher(text).replaceAll("");
    }
}
