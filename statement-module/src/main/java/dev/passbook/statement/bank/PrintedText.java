package dev.passbook.statement.bank;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes spellings comparable: banks print "Co-op.", "Co-operative" and "Co.op.", "Nagrik" and "Nagarik" of one
/// name.
final class PrintedText {

    /// Stands for a mark that parts one statement from the next: a colon, a comma, a dash with spaces around it.
    static final String BREAK = "|";

    private static final Pattern COOPERATIVE = Pattern.compile("\\bco[.\\- ]{0,2}op(?:r?e?rative)?(?=bank|\\b)\\.?");
    private static final Pattern GLUED = Pattern.compile("\\bbank(?=ltd\\b|limited\\b)");
    private static final Pattern BREAKS = Pattern.compile(" [-–—]+ |[:|–—,;()]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9|]+");

    private static final Map<String, String> SPELLINGS = Map.of(
            "grameen", "gramin",
            "grameena", "gramin",
            "gramina", "gramin",
            "nagrik", "nagarik",
            "sahkari", "sahakari",
            "peoples", "people",
            "merchants", "merchant",
            "limited", "ltd");

    private PrintedText() {}

    /// The words in lower case and one spelling, without marks.
    static List<String> words(String text) {
        return parts(text).filter(word -> !word.equals(BREAK)).toList();
    }

    /// The same with [#BREAK] wherever a mark parts them.
    static List<String> wordsAndBreaks(String text) {
        return parts(text).toList();
    }

    private static Stream<String> parts(String text) {
        var lower =
                text.toLowerCase(Locale.ROOT).replace("'", "").replace("’", "").replace("&", " and ");
        var plain = COOPERATIVE.matcher(lower).replaceAll(" coop ");
        var apart = GLUED.matcher(plain).replaceAll("bank ");
        var broken = BREAKS.matcher(apart).replaceAll(" | ");
        return Stream.of(OTHER.matcher(broken).replaceAll(" ").strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .map(word -> SPELLINGS.getOrDefault(word, word));
    }
}
