package dev.passbook.analysis.counterparty;

import dev.passbook.statement.BankId;
import dev.passbook.statement.Direction;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads from narrations who is on the other side.
public final class Counterparties {

    /// Longer texts are not narrations; cutting them bounds the work that a hostile page can cause.
    private static final int LONGEST = 1000;

    private static final Pattern TITLE = Pattern.compile("(?<![A-Z0-9])M/S(?![A-Z0-9])\\.?");

    private static final Sorting SORTING = new Sorting();

    private Counterparties() {}

    /// The name of the other party: capitals, single spaces, without rails, receipt numbers, handles of addresses,
    /// IFSCs and dates. Empty when the narration does not tell, as for cash, the bank's own entries, or accounts
    /// given by number.
    ///
    /// @param narration the text of the row, its lines joined by single spaces; capitals do not matter
    /// @param bank whose statement it is; the order of the parts depends on it
    public static String of(String narration, Direction direction, BankId bank) {
        var text = prepared(narration);
        if (isOwnEntry(text)) {
            return "";
        }
        var pieces = SORTING.sort(Splitting.pieces(text));
        return Form.of(text, bank).pick(pieces, direction);
    }

    /// What a row is about, for people to read: the other party, or the narration without its numbers; never empty
    /// unless the narration is blank.
    ///
    /// @see #of(String, Direction, BankId)
    public static String cleanNote(String narration, Direction direction, BankId bank) {
        var name = of(narration, direction, bank);
        return name.isEmpty() ? withoutNumbers(prepared(narration)) : name;
    }

    /// What [#cleanNote] gives when the other party is unknown.
    ///
    /// @return capitals and single spaces; the narration as it is when it holds nothing but numbers
    static String withoutNumbers(String text) {
        var words = new ArrayList<String>();
        for (var word : text.split("[^A-Z0-9&.'@]+")) {
            var plain = word.indexOf('@') >= 0 ? "" : word;
            if (plain.chars().anyMatch(Character::isLetter) && !References.isCode(plain)) {
                words.add(plain);
            }
        }
        return words.isEmpty() ? text : String.join(" ", words);
    }

    private static String prepared(String narration) {
        var text = narration.length() > LONGEST ? narration.substring(0, LONGEST) : narration;
        var plain = new StringBuilder(text.length());
        boolean spaced = true;
        for (char c : withoutTitle(text.toUpperCase(Locale.ROOT)).toCharArray()) {
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
            if (!space || !spaced) {
                plain.append(space ? ' ' : c);
            }
            spaced = space;
        }
        return plain.toString().strip();
    }

    /// The slash of `M/S` separates nothing.
    private static String withoutTitle(String text) {
        return text.contains("M/S") ? TITLE.matcher(text).replaceAll(" ") : text;
    }

    /// `ATM-CASH`, `SMS CHARGES`, `BY CASH`: nobody is on the other side.
    private static boolean isOwnEntry(String text) {
        var first = word(text, 0);
        boolean led = first.equals("BY") || first.equals("TO");
        return Lexicon.get().opensOwnEntry(led ? word(text, first.length() + 1) : first);
    }

    private static String word(String text, int start) {
        int end = Math.min(start, text.length());
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end > start ? text.substring(start, end) : "";
    }
}
