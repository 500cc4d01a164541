package dev.passbook.analysis.channel;

import dev.passbook.analysis.channel.Narration.Gap;
import java.util.regex.Pattern;

/// A word or phrase to be found in a narration, as the rule files write it.
///
/// | written | found |
/// |---|---|
/// | `SALARY` | as a whole word; a phrase such as `INT PD` matches any separators between its words, or none |
/// | `SWIGGY*` | at the beginning of a word |
/// | `'*BILLDESK'`, `'*BILLDESK*'` | at the end of a word; anywhere |
/// | `^SI` | only as the first word of the narration |
/// | `OWN$` | only as the last word of the narration |
/// | `N/` | only when that mark follows |
///
/// A number that the bank glued to a word (`SAL0424`, `407812345678KIRAN`) is not part of it.
///
/// Words are written in capitals. A word of six letters or more may be cut once by a space, as banks do at a
/// line's end, and a phrase of five or more may be glued; shorter ones must stand as written, or they would be
/// found everywhere.
///
/// @param letters the letters and digits without separators
/// @param breaks bit `i` is set where a separator is written before letter `i`
/// @param opens whether it must begin a word
/// @param closes whether it must end a word
/// @param first whether it must begin the narration
/// @param last whether it must end the narration
/// @param follower the mark that must follow, or 0
record Term(String letters, long breaks, boolean opens, boolean closes, boolean first, boolean last, char follower) {

    private static final int SHORTEST_TO_GLUE = 5;
    private static final int SHORTEST_TO_CUT = 6;
    private static final String FOLLOWERS = "/-:#";
    private static final Pattern NOTATION = Pattern.compile("[A-Z0-9 /.:#&@_+'-]*");

    Term {
        if (letters.isEmpty() || letters.length() > Long.SIZE) {
            throw new IllegalArgumentException("A term needs 1 to 64 letters or digits, not '%s'".formatted(letters));
        }
    }

    /// Reads the notation above.
    ///
    /// @throws IllegalArgumentException when it holds no letter, or anything but capitals, digits and separators
    static Term of(String written) {
        int from = 0;
        int to = written.length();
        boolean first = written.startsWith("^");
        boolean inside = written.startsWith("*");
        from += first || inside ? 1 : 0;
        boolean last = to > from && written.endsWith("$");
        boolean prefix = to > from && written.endsWith("*");
        to -= last || prefix ? 1 : 0;
        char follower = to > from && FOLLOWERS.indexOf(written.charAt(to - 1)) >= 0 ? written.charAt(to - 1) : 0;
        return of(written.substring(from, to), !inside, !prefix, first, last, follower);
    }

    private static Term of(String body, boolean opens, boolean closes, boolean first, boolean last, char follower) {
        if (!NOTATION.matcher(body).matches()) {
            throw new IllegalArgumentException(
                    "'%s' must be written in capitals, digits and separators".formatted(body));
        }
        var letters = new StringBuilder();
        long breaks = 0;
        boolean broken = false;
        for (char c : body.toCharArray()) {
            if (isCapital(c)) {
                breaks |= broken && !letters.isEmpty() ? 1L << letters.length() : 0;
                letters.append(c);
            }
            broken = !isCapital(c);
        }
        return new Term(letters.toString(), breaks, opens, closes, first, last, follower);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    int length() {
        return letters.length();
    }

    /// Whether the letters found at this place are this term, given what stands around and between them.
    boolean standsAt(int start, Narration narration) {
        int end = start + length();
        return (!opens || narration.opensWord(start, length()))
                && (!closes || narration.closesWord(end))
                && (!first || start == 0)
                && (!last || end == narration.length())
                && (follower == 0 || narration.markBefore(end) == follower)
                && holdsTogether(start, narration);
    }

    private boolean holdsTogether(int start, Narration narration) {
        int cuts = 0;
        for (int i = 1; i < length(); i++) {
            var gap = narration.gapBefore(start + i);
            if ((breaks >>> i & 1) == 1) {
                if (gap == Gap.NONE && length() < SHORTEST_TO_GLUE) {
                    return false;
                }
            } else if (gap == Gap.MARK || gap == Gap.SPACE && (++cuts > 1 || length() < SHORTEST_TO_CUT)) {
                return false;
            }
        }
        return true;
    }
}
