package dev.passbook.statement.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date inside a line of text, read day first as everywhere in India.
///
/// @param start its place in the text
/// @param end the place behind it
/// @param year four digits; 0 when the text has none
record HeaderDate(int start, int end, int day, int month, int year) {

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
    private static final Pattern DATE = Pattern.compile("(?i)(?<![\\w/])(?:"
            + "(?<isoYear>\\d{4})[-/](?<isoMonth>\\d{1,2})[-/](?<isoDay>\\d{1,2})"
            + "|(?<day>\\d{1,2})(?<mark>[-/.]|\\s)(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})"
            + "|(?<nameDay>\\d{1,2})(?:st|nd|rd|th)?[-/., ]{0,2}(?<name>" + MONTH
            + ")(?:[-/., ']{0,2}(?<nameYear>\\d{4}|\\d{2}))?"
            + "|(?<firstName>" + MONTH
            + ")[-. ]{0,2}(?<firstDay>\\d{1,2})(?:st|nd|rd|th)?(?:[, ]{1,2}(?<firstYear>\\d{4}))?"
            + ")(?![\\w/])");

    /// The dates of a text from left to right.
    static List<HeaderDate> in(String text) {
        return DATE.matcher(text).results().map(HeaderDate::of).toList();
    }

    private static HeaderDate of(MatchResult match) {
        if (match.group("isoYear") != null) {
            return at(match, match.group("isoDay"), number(match.group("isoMonth")), match.group("isoYear"));
        }
        if (match.group("day") != null) {
            return at(match, match.group("day"), number(match.group("month")), match.group("year"));
        }
        if (match.group("name") != null) {
            return at(match, match.group("nameDay"), month(match.group("name")), match.group("nameYear"));
        }
        return at(match, match.group("firstDay"), month(match.group("firstName")), match.group("firstYear"));
    }

    private static HeaderDate at(MatchResult match, String day, int month, @Nullable String year) {
        int printed = year == null ? 0 : number(year);
        return new HeaderDate(
                match.start(),
                match.end(),
                number(day),
                month,
                printed > 0 && printed < 100 ? 2000 + printed : printed);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /// From 1, of a month's name in English, whole or short.
    static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }

    /// Whether it can only be read with the month first.
    boolean isMonthFirst() {
        return month > 12;
    }

    /// The same date read with the month first.
    HeaderDate monthFirst() {
        return new HeaderDate(start, end, month, day, year);
    }

    /// Null when there is no such day or no year.
    @Nullable
    LocalDate date() {
        return year == 0 ? null : date(year);
    }

    /// The date, with the year of the one that ends the range when it has none of its own.
    @Nullable
    LocalDate date(@Nullable LocalDate end) {
        if (year != 0 || end == null) {
            return date();
        }
        var sameYear = date(end.getYear());
        return sameYear != null && sameYear.isAfter(end) ? date(end.getYear() - 1) : sameYear;
    }

    private @Nullable LocalDate date(int inYear) {
        try {
            return LocalDate.of(inYear, month, day);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
