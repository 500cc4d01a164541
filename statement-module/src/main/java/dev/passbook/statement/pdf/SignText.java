package dev.passbook.statement.pdf;

import java.text.Normalizer;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Brings what fonts say about their signs into the one form that readers expect.
final class SignText {

    private static final String UNKNOWN = "\uFFFD";
    private static final String SPACE = " ";
    private static final int SOFT_HYPHEN = 0xAD;

    /// The longest ligature of Unicode has 18 letters. Repeated on a page, a hostile one could fill any memory.
    private static final int LONGEST = 32;

    private SignText() {}

    /// Ligatures and full-width forms in plain letters, every kind of space as one, and U+FFFD for a sign that
    /// nobody knows: a number with a hole in it must not look like a number.
    ///
    /// @param said by the font, null when it does not know
    /// @param inkless whether the sign leaves no mark, asked only about a sign of which nothing is known
    /// @return a single space, or text without any, or nothing for a sign that only directs its neighbours
    static String of(@Nullable String said, BooleanSupplier inkless) {
        if (said == null || said.length() > LONGEST || said.codePoints().allMatch(SignText::isMeaningless)) {
            return inkless.getAsBoolean() ? SPACE : UNKNOWN;
        }
        var text = new StringBuilder();
        said.codePoints().filter(point -> !isSpace(point)).forEach(point -> text.append(plain(point)));
        return said.codePoints().allMatch(SignText::isSpace) ? SPACE : text.toString();
    }

    /// Fonts that hide what they say map all their signs to U+0000 or to numbers that mean nothing outside of
    /// them.
    private static boolean isMeaningless(int point) {
        return Character.isISOControl(point) && !Character.isWhitespace(point);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static String plain(int point) {
        if (point == SOFT_HYPHEN) {
            return "-";
        }
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.CONTROL -> "";
            default -> isPresentationForm(point) ? compatible(point) : Character.toString(point);
        };
    }

    /// Only these: the same normal form would turn ½ into 1⁄2, and other signs into what was not printed.
    private static boolean isPresentationForm(int point) {
        return point >= 0xFB00 && point <= 0xFB06 || point >= 0xFF01 && point <= 0xFF5E;
    }

    private static String compatible(int point) {
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    }
}
