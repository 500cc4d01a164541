package dev.passbook.statement.layout;

import org.jspecify.annotations.Nullable;

/// Reads one date from the start of a text and remembers where it ended.
final class DateScanner {

    private final String text;
    private int at;

    DateScanner(String text) {
        this.text = text;
    }

    int end() {
        return at;
    }

    @Nullable
    PrintedDate read() {
        if (at >= text.length()) {
            return null;
        }
        if (Character.isLetter(text.charAt(at))) {
            return monthFirst();
        }
        int digits = run();
        if (digits == 4) {
            return yearFirst(number(4));
        }
        if (digits == 8) {
            return compact(number(4));
        }
        return digits == 1 || digits == 2 ? dayOrMonthFirst(number(digits)) : null;
    }

    /// `20240131`.
    private @Nullable PrintedDate compact(int year) {
        int month = number(2);
        return year / 100 == 20 ? valid(new PrintedDate(number(2), month, year, true)) : null;
    }

    /// `April28, 2025`, `March 4, 2024`.
    private @Nullable PrintedDate monthFirst() {
        int month = month();
        separators();
        int digits = run();
        if (month < 1 || digits < 1 || digits > 2) {
            return null;
        }
        int day = number(digits);
        return valid(new PrintedDate(day, month, year(), true));
    }

    private @Nullable PrintedDate yearFirst(int year) {
        if (!separator("-/.")) {
            return null;
        }
        int month = shortNumber();
        int day = separator("-/.") ? shortNumber() : 0;
        return valid(new PrintedDate(day, month, year, true));
    }

    private @Nullable PrintedDate dayOrMonthFirst(int first) {
        int before = at;
        separators();
        if (at < text.length() && Character.isLetter(text.charAt(at))) {
            int month = month();
            return month < 1 ? null : valid(new PrintedDate(first, month, year(), true));
        }
        at = before;
        return separator("-/.") ? numeric(first, text.charAt(at - 1)) : null;
    }

    private @Nullable PrintedDate numeric(int first, char separator) {
        int digits = run();
        if (digits == 6) {
            // A lost hyphen: 02-092022.
            return valid(new PrintedDate(first, number(2), number(4), false));
        }
        if (digits < 1 || digits > 2) {
            return null;
        }
        int second = number(digits);
        int before = at;
        if (at < text.length() && text.charAt(at) == separator) {
            at++;
            int year = yearDigits();
            // German dates without a year end with a point: 03.05.
            boolean whole = year != PrintedDate.NO_YEAR || separator == '.' && run() == 0;
            return whole ? valid(new PrintedDate(first, second, year, separator == '.')) : null;
        }
        at = before;
        return separator == '.' ? null : valid(new PrintedDate(first, second, PrintedDate.NO_YEAR, false));
    }

    private static @Nullable PrintedDate valid(PrintedDate date) {
        return date.fits(true) || date.fits(false) ? date : null;
    }

    /// The year after a named month, if one follows; leaves the place alone when none does.
    private int year() {
        int before = at;
        separators();
        int year = yearDigits();
        if (year == PrintedDate.NO_YEAR) {
            at = before;
        }
        return year;
    }

    private int yearDigits() {
        int digits = run();
        return digits == 2 || digits == 4 ? number(digits) : PrintedDate.NO_YEAR;
    }

    private int shortNumber() {
        int digits = run();
        return digits == 1 || digits == 2 ? number(digits) : 0;
    }

    /// How many digits stand here.
    private int run() {
        int i = at;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - at;
    }

    private int number(int digits) {
        int value = 0;
        for (int end = at + digits; at < end; at++) {
            value = value * 10 + text.charAt(at) - '0';
        }
        return value;
    }

    private boolean separator(String kinds) {
        if (at < text.length() && kinds.indexOf(text.charAt(at)) >= 0) {
            at++;
            return true;
        }
        return false;
    }

    private void separators() {
        for (int most = 0; most < 3 && separator("-/., '"); most++) {}
    }

    /// The month whose name, or the beginning of it, stands here; 0 when none does.
    private int month() {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int month = Months.of(text, at, end);
        at = month > 0 ? end : at;
        return month;
    }
}
