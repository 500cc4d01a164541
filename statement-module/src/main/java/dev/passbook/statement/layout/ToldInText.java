package dev.passbook.statement.layout;

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

    static ToldInText by(String narration) {
        var told = TOLD.matcher(narration);
        return told.find() ? of(told) : NOTHING;
    }

    private static ToldInText of(Matcher told) {
        var date = Dates.parse(told.group("date"));
        return date == null ? NOTHING : new ToldInText(date, told.group("reference"));
    }
}
