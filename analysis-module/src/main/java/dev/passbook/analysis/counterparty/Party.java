package dev.passbook.analysis.counterparty;

import java.util.ArrayList;
import java.util.List;

/// A counterparty for comparing: the same for `ZENTEK SOFTWARE PVT LTD` and `ZENTEK SOFTWARE P`, since banks cut
/// names at different lengths and write legal forms or leave them out.
///
/// @param key the first letters of the name without titles, legal forms and spaces; empty when unknown
public record Party(String key) {

    /// Banks cut names at ten letters and more; what two names share that far is one party.
    private static final int KEY_LENGTH = 12;

    /// A shorter key can be a cut one only from this length on.
    private static final int SHORTEST_CUT = 9;

    /// People have up to three names; what is longer is a firm's.
    private static final int LONGEST_PERSON = 4;

    /// @param counterparty as [Counterparties#of] gives it
    public static Party of(String counterparty) {
        var words = words(counterparty);
        while (words.size() > 1 && Lexicon.get().isTitle(words.getFirst())) {
            words.removeFirst();
        }
        while (words.size() > 1 && Lexicon.get().isLegalForm(words.getLast())) {
            words.removeLast();
        }
        var letters = String.join("", words);
        return new Party(letters.length() > KEY_LENGTH ? letters.substring(0, KEY_LENGTH) : letters);
    }

    /// Whether the narration did not tell the party.
    public boolean isUnknown() {
        return key.isEmpty();
    }

    /// Whether this may be the other's name, cut.
    public boolean isCutOf(Party other) {
        return key.length() >= SHORTEST_CUT && key.length() < other.key.length() && other.key.startsWith(key);
    }

    /// Whether a name is a firm's, an office's or a society's rather than a person's.
    ///
    /// @param counterparty as [Counterparties#of] gives it
    public static boolean isOrganisation(String counterparty) {
        var words = words(counterparty);
        return words.size() > LONGEST_PERSON || words.stream().anyMatch(Lexicon.get()::isOrganisationWord);
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at == name.length() || !(Character.isLetterOrDigit(name.charAt(at)) || name.charAt(at) == '&')) {
                if (at > start) {
                    words.add(name.substring(start, at));
                }
                start = at + 1;
            }
        }
        return words;
    }
}
