package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a narration tells of its row where no column does: `Value Dt 01/04/2024 Ref 400111222333`.
///
/// @param valueDate null when the text names none
/// @param reference null when none follows the date
record ToldInText(@Nullable PrintedDate valueDate, @Nullable String reference) {

    private static final ToldInText NOTHING = new ToldInText(null, null);
    private static final Pattern TOLD = Pattern.compile("""
            (?ix) \\b value \\s? (?: dt | date ) \\b [\\s:.]{0,4} (?<date> \\d [\\w/.-]{5,11} )
            (?: \\s ref (?: \\s? no )? \\b [\\s:.]{0,4} (?<reference> [A-Z\\d]{4,25} ) )?""");

    /// Whether the words of a line are worth a look.
    static boolean begins(List<Word> words) {
        for (Word word : words) {
            String text = word.text();
            if (text.regionMatches(true, 0, "value", 0, 5) || text.regionMatches(true, 1, "value", 0, 5)) {
                return true;
            }
        }
        return false;
    }

    static ToldInText by(String narration) {
        var told = TOLD.matcher(narration);
        return told.find() ? of(told) : NOTHING;
    }

    private static ToldInText of(Matcher told) {
        var date = Dates.parse(told.group("date"));
        return date == null ? NOTHING : new ToldInText(date, told.group("reference"));
    }
}
