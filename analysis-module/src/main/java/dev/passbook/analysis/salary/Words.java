package dev.passbook.analysis.salary;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Whole words to look for in narrations, capitals or not. Narrations are many and such words are few, so that
/// each word is looked up, rather than each place tried for each word; and most words begin with another letter.
///
/// @param words in capitals
/// @param initials with which they begin
record Words(Set<String> words, String initials) {

    Words {
        words = Set.copyOf(words);
    }

    /// @param list in capitals, with single spaces between them
    static Words of(String list) {
        var words = Set.of(list.split(" "));
        return new Words(
                words,
                words.stream().map(word -> word.substring(0, 1)).distinct().collect(Collectors.joining()));
    }

    /// Whether one of them stands in a text: letters and digits that nothing of the kind touches.
    boolean standIn(String text) {
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
                if (at > start && isOne(text, start, at)) {
                    return true;
                }
                start = at + 1;
            }
        }
        return false;
    }

    private boolean isOne(String text, int start, int end) {
        return initials.indexOf(Character.toUpperCase(text.charAt(start))) >= 0
                && words.contains(text.substring(start, end).toUpperCase(Locale.ROOT));
    }
}
