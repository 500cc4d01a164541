package dev.passbook.statement.anonymiser;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Keeps the names of the programs that made a file, which tell a layout, unless they tell of a person.
final class ProgramNames {

    private static final Pattern PART = Pattern.compile("\\p{L}+|\\d+");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,200}@[^\\s@]{0,200}");
    private static final int LONG_NUMBER = 6;

    private final Set<String> replaced = new HashSet<>();

    /// @param words of the statement; what was replaced there must not stay here
    ProgramNames(List<DisguisedWord> words) {
        words.stream()
                .filter(DisguisedWord::isReplaced)
                .forEach(word -> PART.matcher(word.original())
                        .results()
                        .map(MatchResult::group)
                        .filter(part -> !word.text().contains(part))
                        .forEach(part -> replaced.add(part.toLowerCase(Locale.ROOT))));
    }

    String disguised(String name) {
        var anonymous = ADDRESS.matcher(name).replaceAll("?");
        return PART.matcher(anonymous)
                .replaceAll(part ->
                        isTelling(part.group()) ? "?".repeat(part.group().length()) : part.group());
    }

    private boolean isTelling(String part) {
        boolean number = Character.isDigit(part.charAt(0));
        return number && part.length() >= LONG_NUMBER
                || part.length() > 2 && replaced.contains(part.toLowerCase(Locale.ROOT));
    }
}
