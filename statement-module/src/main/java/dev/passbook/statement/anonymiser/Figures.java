package dev.passbook.statement.anonymiser;

import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds amounts and dates in a word: the figures that are the statement, and stay.
final class Figures {

    /// Longer words hold neither, or were made to keep us busy.
    private static final int LONGEST = 400;

    private static final String GROUPED = "\\d{1,3}(?:,\\d{2,3}){1,6}";
    private static final String TWICE = "(?:" + GROUPED + "|\\d{1,9})\\.\\d{2}";

    /// `Cr`, `(Dr)`, `D`, a minus or a closing bracket.
    private static final String SIDE = "[^\\dA-Za-z]{0,3}(?:[CcDd][RrBb]?)?[^\\dA-Za-z]{0,3}";

    /// A word that is an amount and nothing else but currency, sign and side.
    private static final Pattern AMOUNT =
            Pattern.compile("[^\\dA-Za-z]{0,3}(?:[A-Z][A-Za-z]{1,2})?[^\\dA-Za-z.]{0,3}\\.?"
                    + "(" + GROUPED + "(?:\\.\\d{0,2})?|\\d{1,12}\\.\\d{1,2}|\\d{1,3}(?:\\.\\d{3}){1,5},\\d{2}|"
                    + TWICE + TWICE + ")" + SIDE);

    private static final Pattern PAISE = Pattern.compile("[^\\dA-Za-z]{0,3}(\\.\\d{1,2})" + SIDE);

    private static final Pattern RUPEES =
            Pattern.compile("(?i)[-+(]?(?:(?:rs|inr)\\.?|[$?£`])[-+]?(\\d{1,9})(?:/-)?\\)?|-?(\\d{1,9})/-");

    /// An amount within a word: short, or grouped as only amounts are.
    private static final Pattern WITHIN =
            Pattern.compile("(?<![\\d.,])(?:" + GROUPED + "(?:\\.\\d{1,2})?|\\d{1,5}\\.\\d{2})(?![\\d]|[.,]\\d)");

    private static final Pattern NUMERALS = Pattern.compile("[\\d.,]+");

    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/.])(\\d{1,2})\\2((?:19|20)\\d{2}|\\d{2})(?!\\d)");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

    /// A lost hyphen: `02-092022`.
    private static final Pattern HALF_PARTED = Pattern.compile("(?<!\\d)(\\d{2})(-)(\\d{2})((?:19|20)\\d{2})(?!\\d)");

    private static final List<Pattern> DAYS_FIRST = List.of(DAY_FIRST, HALF_PARTED);

    private Figures() {}

    /// The places of all signs that belong to amounts and dates.
    static BitSet in(String text) {
        var places = new BitSet(text.length());
        if (text.length() <= LONGEST) {
            dates(text).forEach(date -> places.set(date.start(), date.end()));
            amounts(text).forEach(amount -> places.set(amount.start(), amount.end()));
        }
        return places;
    }

    /// Whether a whole word is an amount that nobody takes for anything else: with decimals or in groups.
    static boolean isAmount(String text) {
        return text.length() <= 32 && AMOUNT.matcher(text).matches();
    }

    private static Stream<MatchResult> dates(String text) {
        var dayFirst = DAYS_FIRST.stream()
                .flatMap(pattern -> pattern.matcher(text).results())
                .filter(date -> isDay(date.group(1)) && isDay(date.group(3)))
                .filter(date -> isMonth(date.group(1)) || isMonth(date.group(3)));
        var yearFirst =
                YEAR_FIRST.matcher(text).results().filter(date -> isMonth(date.group(3)) && isDay(date.group(4)));
        return Stream.concat(dayFirst, yearFirst);
    }

    private static boolean isDay(String digits) {
        int day = Integer.parseInt(digits);
        return day >= 1 && day <= 31;
    }

    private static boolean isMonth(String digits) {
        int month = Integer.parseInt(digits);
        return month >= 1 && month <= 12;
    }

    private static Stream<MatchResult> amounts(String text) {
        boolean whole = Stream.of(AMOUNT, PAISE, RUPEES)
                .anyMatch(pattern -> pattern.matcher(text).matches());
        return whole ? NUMERALS.matcher(text).results() : WITHIN.matcher(text).results();
    }
}
