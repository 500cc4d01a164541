package dev.passbook.statement.identity;

import dev.passbook.statement.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the two dates between which a statement runs.
final class PeriodReader {

    /// What may stand between the two dates.
    private static final Pattern BETWEEN = Pattern.compile("""
            (?ix) [\\s:.,()\\-–—~]*
            (?: (?: and | to | till | until | upto | up | through | thru | end | date | from )
            \\b [\\s:.,()\\-–—]* ){0,4}""");

    private static final Pattern SOMETHING =
            Pattern.compile("(?i).*(?:[-–—~]|and|to|till|until|thr|end).*", Pattern.DOTALL);

    private static final Pattern OTHER_DATES =
            Pattern.compile("(?i).*(?:birth|open|nominee|generated|download|printed).*");

    private static final Pattern OPENING = Pattern.compile("(?i).*\\bopening\\b.*\\bbalance\\b.*\\bon\\b.*");
    private static final Pattern CLOSING = Pattern.compile("(?i).*\\bclosing\\b.*\\bbalance\\b.*\\bon\\b.*");

    /// Longer than any statement; such a pair is something else.
    private static final long MOST_DAYS = 3700;

    private PeriodReader() {}

    /// The first pair of dates with words between them that make a range of it.
    static Optional<Period> in(List<String> lines) {
        return lines.stream()
                .flatMap(PeriodReader::ranges)
                .findFirst()
                .or(() -> IntStream.range(1, lines.size())
                        .mapToObj(at -> lines.get(at - 1) + " " + lines.get(at))
                        .filter(text -> !OTHER_DATES.matcher(text).matches())
                        .flatMap(PeriodReader::ranges)
                        .findFirst());
    }

    /// The dates of the opening and the closing balance, for statements that say no more.
    static Optional<Period> between(List<String> opening, List<String> closing) {
        var from = dated(opening, OPENING);
        var to = dated(closing, CLOSING);
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : range(from.get(), to.get());
    }

    private static Optional<HeaderDate> dated(List<String> lines, Pattern balance) {
        return lines.stream()
                .filter(line -> balance.matcher(line).matches())
                .flatMap(line -> HeaderDate.in(line).stream())
                .findFirst();
    }

    private static Stream<Period> ranges(String text) {
        var dates = HeaderDate.in(text);
        return IntStream.range(1, dates.size())
                .boxed()
                .flatMap(at -> range(text, dates.get(at - 1), dates.get(at)).stream());
    }

    private static Optional<Period> range(String text, HeaderDate from, HeaderDate to) {
        var between = text.substring(from.end(), to.start());
        if (!BETWEEN.matcher(between).matches() || !SOMETHING.matcher(between).matches()) {
            return Optional.empty();
        }
        var foreign = from.isMonthFirst() || to.isMonthFirst();
        return range(foreign ? from.monthFirst() : from, foreign ? to.monthFirst() : to);
    }

    private static Optional<Period> range(HeaderDate from, HeaderDate to) {
        var last = to.date();
        var first = from.date(last);
        if (last == null || first == null || first.isAfter(last) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            return Optional.empty();
        }
        return Optional.of(new Period(first, last));
    }
}
