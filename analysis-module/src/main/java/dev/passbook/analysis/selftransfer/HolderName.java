package dev.passbook.analysis.selftransfer;

import dev.passbook.analysis.ledger.LedgerRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of an account's holder, for finding it among counterparties that banks cut and order as they like.
///
/// A shared surname alone is a relative, so the first name must be there too, and nothing that contradicts.
///
/// Answers are kept, since parties come again and again: one thread at a time.
public final class HolderName {

    private static final Set<String> TITLES =
            Set.of("MR", "MRS", "MS", "MISS", "SHRI", "SMT", "SRI", "KUM", "DR", "PROF", "MASTER", "M", "S");

    private static final Pattern RAIL =
            Pattern.compile("\\b(?:NEFT|RTGS|IMPS|UPI|TPT|FUNDS TRANSFER)\\b", Pattern.CASE_INSENSITIVE);

    /// A name of one word must be this long to be told from others.
    private static final int SHORTEST_SINGLE = 5;

    /// Banks cut names at ten letters or more, spaces included.
    private static final int SHORTEST_CUT = 9;

    private static final int SHORTEST_CUT_WORD = 3;

    private final List<List<String>> persons;
    private final Map<String, Boolean> known = new HashMap<>();

    private HolderName(List<List<String>> persons) {
        this.persons = persons;
    }

    /// @param printed the holder as the statement prints it, perhaps several joined by `&`; null when unknown,
    /// which
    ///     matches nobody
    public static HolderName of(@Nullable String printed) {
        var persons = new ArrayList<List<String>>();
        if (printed != null) {
            for (var person : printed.toUpperCase(Locale.ROOT).split("&|,| AND |\\bOR\\b")) {
                var words = words(person);
                if (!words.isEmpty()) {
                    persons.add(words);
                }
            }
        }
        return new HolderName(persons);
    }

    /// Whether a counterparty is this holder.
    ///
    /// @param counterparty in capitals, single spaces
    public boolean matches(String counterparty) {
        return !persons.isEmpty() && known.computeIfAbsent(counterparty, this::isOne);
    }

    private boolean isOne(String counterparty) {
        var words = words(counterparty);
        return !words.isEmpty() && persons.stream().anyMatch(person -> isSame(person, words));
    }

    /// Whether a row over a rail names this holder as the one on its other side. Booking in bulk, banks print the
    /// receiver instead, who is the holder as well.
    public boolean isOppositeOf(LedgerRow row) {
        return matches(row.counterparty()) && RAIL.matcher(row.narration()).find();
    }

    private static boolean isSame(List<String> person, List<String> words) {
        var whole = String.join("", person);
        var found = String.join("", words);
        if (whole.equals(found)) {
            return found.length() >= SHORTEST_SINGLE;
        }
        boolean cut = found.length() >= SHORTEST_CUT && whole.startsWith(found) && words.size() > 1;
        return cut || sharesNames(person, words);
    }

    /// Every word of the counterparty is one of the holder's, in any order, the last perhaps cut; two at least and
    /// the first name among them.
    private static boolean sharesNames(List<String> person, List<String> words) {
        var left = new ArrayList<>(person);
        int full = 0;
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            boolean mayBeCut = at == words.size() - 1 && word.length() >= SHORTEST_CUT_WORD;
            var own = takeMatch(left, word, mayBeCut);
            if (own.isEmpty()) {
                return false;
            }
            full += word.length() > 1 && own.length() > 1 ? 1 : 0;
        }
        return full >= 2 && !left.contains(person.getFirst());
    }

    /// Takes the holder's word that a word is, whole, as an initial or cut; empty when it is none.
    private static String takeMatch(List<String> left, String word, boolean mayBeCut) {
        for (var own : left) {
            boolean initial = word.length() == 1 && own.startsWith(word) || own.length() == 1 && word.startsWith(own);
            if (own.equals(word) || initial || mayBeCut && own.startsWith(word)) {
                left.remove(own);
                return own;
            }
        }
        return "";
    }

    private static List<String> words(String name) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int at = 0; at <= name.length(); at++) {
            if (at == name.length() || name.charAt(at) < 'A' || name.charAt(at) > 'Z') {
                if (at > start) {
                    words.add(name.substring(start, at));
                }
                start = at + 1;
            }
        }
        while (words.size() > 1 && TITLES.contains(words.getFirst())) {
            words.removeFirst();
        }
        return words;
    }
}
