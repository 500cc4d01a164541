package dev.passbook.statement.identity;

import dev.passbook.statement.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the two dates between which a statement runs.
final class PeriodReader {

    /// What may stand between the two dates.
    private static final Pattern BETWEEN = Pattern.compile("""
            (?ix) (?: [\\s,]* \\d{1,2} : \\d{2} (?: : \\d{2} )? (?: \\s? [ap] \\.? m\\b )? )?
            [\\s:.,()\\-–—~]*
            (?: (?: (?: mon | tue | wed | thu | fri | sat | sun ) [a-z]{0,6} | and | to | till | until | upto | up | through | thru | end | date | from | bis | au | al | ao | tot )
            \\b [\\s:.,()\\-–—]* ){0,4}""");

    private static final Pattern SOMETHING =
            Pattern.compile("(?i).*(?:[-–—~]|and|to|till|until|upto|thr|end|bis|a[ulo]\\b).*", Pattern.DOTALL);

    private static final Pattern OTHER_DATES =
            Pattern.compile("(?i).*(?:birth|open|nominee|generated|download|printed).*");

    /// Two dates side by side are a range only under or behind words that say so.
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?i).*(?:\\bperiod\\b|\\bbetween\\b|\\b(?:from|start)\\b.*\\b(?:to|end)\\b).*");

    private static final Pattern FROM =
            Pattern.compile("(?i).*\\b(?:from|start|starting|begin|beginning)(?: date)?[\\s:.\\-–(]*$", Pattern.DOTALL);
    private static final Pattern TO =
            Pattern.compile("(?i).*\\b(?:to|till|upto|until|end|ending)(?: date)?[\\s:.\\-–(]*$", Pattern.DOTALL);

    private static final String MONTH_OF_YEAR =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[-,.' ]{1,3}(20\\d{2})";

    /// Whole months: `for the month of April 2024`, `Period: Apr 2024 to Jun 2024`.
    private static final Pattern MONTHS =
            Pattern.compile("(?i)\\b(?:period|month|statement for|for the)\\b[^\\d]{0,20}?\\b" + MONTH_OF_YEAR
                    + "(?:\\s*(?:to|-|–|—|till|until|through)\\s*" + MONTH_OF_YEAR + ")?(?![\\w/])");

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
                        .findFirst())
                .or(() -> sideBySide(lines))
                .or(() -> labelled(lines))
                .or(() -> lines.stream().flatMap(PeriodReader::months).findFirst());
    }

    private static Optional<Period> sideBySide(List<String> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> ANNOUNCED.matcher(lines.get(at)).matches()
                        || at > 0 && ANNOUNCED.matcher(lines.get(at - 1)).matches())
                .mapToObj(lines::get)
                .flatMap(text -> pairs(text, between -> between.isBlank()))
                .findFirst();
    }

    /// Each date behind its own label, in two places.
    private static Optional<Period> labelled(List<String> lines) {
        var from = behind(lines, FROM);
        var to = behind(lines, TO);
        return from.isEmpty() || to.isEmpty() ? Optional.empty() : ordered(from.get(), to.get());
    }

    private static Optional<HeaderDate> behind(List<String> lines, Pattern label) {
        return lines.stream()
                .flatMap(line -> HeaderDate.in(line).stream()
                        .filter(date ->
                                label.matcher(line.substring(0, date.start())).matches()))
                .findFirst();
    }

    private static Stream<Period> months(String text) {
        return MONTHS.matcher(text).results().flatMap(found -> {
            var first = month(found.group(1), found.group(2));
            var last = found.group(3) == null ? first : month(found.group(3), found.group(4));
            return last.isBefore(first) ? Stream.of() : Stream.of(new Period(first.atDay(1), last.atEndOfMonth()));
        });
    }

    private static YearMonth month(String name, String year) {
        return YearMonth.of(Integer.parseInt(year), HeaderDate.month(name));
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
        return pairs(
                text,
                between -> BETWEEN.matcher(between).matches()
                        && SOMETHING.matcher(between).matches());
    }

    private static Stream<Period> pairs(String text, Predicate<String> between) {
        var dates = HeaderDate.in(text);
        return IntStream.range(1, dates.size())
                .filter(at -> between.test(
                        text.substring(dates.get(at - 1).end(), dates.get(at).start())))
                .boxed()
                .flatMap(at -> ordered(dates.get(at - 1), dates.get(at)).stream());
    }

    private static Optional<Period> ordered(HeaderDate from, HeaderDate to) {
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
