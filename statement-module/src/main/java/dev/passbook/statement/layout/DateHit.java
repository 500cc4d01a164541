package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A date where it stands in a line; it may take several words (`01 Apr 2026`).
///
/// @param date what it says
/// @param left in points
/// @param right in points
/// @param from the first word of the line that belongs to it
/// @param to the word after the last one
record DateHit(PrintedDate date, double left, double right, int from, int to) {

    private static final int MOST_WORDS = 6;

    private static final List<String> WEEKDAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final int SHORTEST_WEEKDAY = 3;
    private static final int LONGEST_WEEKDAY = 10;

    /// The dates of a line that begin between two places, from left to right.
    static List<DateHit> in(Line line, double low, double high) {
        var hits = new ArrayList<DateHit>(2);
        var words = line.words();
        for (int i = 0; i < words.size() && words.get(i).left() < high; ) {
            var hit = words.get(i).left() >= low ? at(words, i) : null;
            if (hit != null) {
                hits.add(hit);
            }
            i = hit == null ? i + 1 : hit.to();
        }
        return hits;
    }

    private static @Nullable DateHit at(List<Word> words, int i) {
        int first = isWeekday(words.get(i).text()) && reach(words, i) > i + 1 ? i + 1 : i;
        if (!mayBegin(words.get(first).text())) {
            return null;
        }
        for (int to = Math.min(reach(words, first), words.size()); to > first; to--) {
            var date = Dates.parse(joined(words, first, to));
            if (date != null) {
                return new DateHit(date, words.get(i).left(), words.get(to - 1).right(), i, to);
            }
        }
        return null;
    }

    /// The same without the weekday before it.
    static String withoutWeekday(String text) {
        int space = text.indexOf(' ');
        return space > 0 && isWeekday(text.substring(0, space)) ? text.substring(space + 1) : text;
    }

    /// `Wed`, `Thurs.`, `Friday,`.
    private static boolean isWeekday(String text) {
        if (text.length() < SHORTEST_WEEKDAY || text.length() > LONGEST_WEEKDAY) {
            return false;
        }
        boolean pointed = ".,".indexOf(text.charAt(text.length() - 1)) >= 0;
        var name = pointed ? text.substring(0, text.length() - 1) : text;
        for (String day : WEEKDAYS) {
            if (name.length() >= SHORTEST_WEEKDAY && day.regionMatches(true, 0, name, 0, name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBegin(String text) {
        char first = text.charAt(0);
        if (first >= '0' && first <= '9') {
            int digits = digits(text);
            return digits < 3 || digits == 4 || digits == 8;
        }
        return text.length() >= 3 && "JFMASONDjfmasond".indexOf(first) >= 0;
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    /// How far the words run on without a gap wider than a space.
    private static int reach(List<Word> words, int i) {
        int to = i + 1;
        while (to < words.size()
                && to - i < MOST_WORDS
                && words.get(to).left() - words.get(to - 1).right()
                        < 0.8 * words.get(to).fontSize()) {
            to++;
        }
        return to;
    }

    private static String joined(List<Word> words, int from, int to) {
        if (to - from == 1) {
            return words.get(from).text();
        }
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from ? " " : "").append(words.get(i).text());
        }
        return text.toString();
    }
}
