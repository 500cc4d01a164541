package dev.passbook.masking;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes out of texts what says who the borrower is.
///
/// A narration loses every number of six digits or more (accounts, telephones, references) and each word of the
/// holders' names, also where a bank cut it short or ran the words together. The names of others stay: who is
/// paid is what an analyst looks for.
public final class Mask {

    /// Stands for a name or an address, and tells nothing of its length.
    public static final String HIDDEN = "***";

    /// For texts without known holders.
    public static final Mask OF_NOBODY = new Mask(List.of());

    private static final int KEPT_DIGITS = 4;

    /// Shorter words of a name are initials and titles.
    private static final int SHORTEST_WORD = 3;

    /// The least that a bank leaves of a name it cuts; less would hide half the narration.
    private static final int SHORTEST_CUT = 4;

    /// A hostile document may call its holder anything, at any length.
    private static final int MOST_WORDS = 40;

    private static final int LONGEST_WORD = 60;

    private static final Set<String> TITLES = Set.of("MRS", "SHRI", "SMT", "KUM", "MISS", "MESSRS");

    /// A number, or one written in groups; a date is neither.
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{3,}(?:[ -]\\d{3,})+|\\d{6,}");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private final @Nullable Pattern names;

    private Mask(Collection<String> holders) {
        var alternatives = holders.stream()
                .flatMap(Mask::alternatives)
                .distinct()
                .limit(MOST_WORDS)
                .collect(Collectors.joining("|"));
        names = alternatives.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<!\\p{L})(?:" + alternatives + ")(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// @param holders the names of those who own the accounts, as printed
    public static Mask of(Collection<String> holders) {
        var named = new HashSet<>(holders);
        named.removeIf(String::isBlank);
        return named.isEmpty() ? OF_NOBODY : new Mask(named);
    }

    /// An account number, of which the last four digits stay: `XXXXXXXX1234`.
    public static @Nullable String number(@Nullable String number) {
        if (number == null) {
            return null;
        }
        var kept = number.length() > KEPT_DIGITS ? number.length() - KEPT_DIGITS : number.length();
        return number.substring(0, kept).replaceAll("[\\p{L}\\d]", "X") + number.substring(kept);
    }

    /// A name or an address.
    public static @Nullable String hidden(@Nullable String text) {
        return text == null ? null : HIDDEN;
    }

    /// A narration or a reference: without long numbers and holders' names.
    public String narration(String text) {
        return LONG_NUMBER
                .matcher(names(text))
                .replaceAll(number -> number.group().replaceAll("\\d", "X"));
    }

    /// A text whose numbers are amounts and dates: without holders' names.
    public String names(String text) {
        return names == null ? text : names.matcher(text).replaceAll(HIDDEN);
    }

    /// The words of a name as a narration may have them: each, and all of them run together.
    private static Stream<String> alternatives(String holder) {
        var words = Arrays.stream(NO_LETTERS.split(holder.strip()))
                .filter(word -> word.length() >= SHORTEST_WORD && word.length() <= LONGEST_WORD)
                .filter(word -> !TITLES.contains(word.toUpperCase(Locale.ROOT)))
                .limit(MOST_WORDS)
                .toList();
        var together = words.size() > 1 ? Stream.of(String.join("", words)) : Stream.<String>empty();
        return Stream.concat(together, words.stream()).map(Mask::perhapsCut);
    }

    /// `KUMARAN`, `KUMARA`, `KUMAR` or `KUMA`.
    private static String perhapsCut(String word) {
        var pattern = new StringBuilder();
        for (int at = Math.min(SHORTEST_CUT, word.length()); at < word.length(); at++) {
            pattern.append("(?:").append(word.charAt(at));
        }
        return word.substring(0, Math.min(SHORTEST_CUT, word.length()))
                + pattern
                + ")?".repeat(Math.max(0, word.length() - SHORTEST_CUT));
    }
}
