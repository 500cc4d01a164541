package dev.passbook.statement.layout;

/// A date as the paper has it, before the statement's own habit decides which number is the day.
///
/// @param first the first of day and month; the day when the month has a name
/// @param second the other one
/// @param year as printed, two or four digits; -1 when none is printed
/// @param sure whether day and month cannot be mistaken for each other: the month has a name or the year comes
///     first
record PrintedDate(int first, int second, int year, boolean sure) {

    static final int NO_YEAR = -1;

    boolean hasYear() {
        return year != NO_YEAR;
    }

    boolean fits(boolean dayFirst) {
        int month = sure || dayFirst ? second : first;
        int day = sure || dayFirst ? first : second;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
