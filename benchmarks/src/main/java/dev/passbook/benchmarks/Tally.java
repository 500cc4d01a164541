package dev.passbook.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// The scores of several files taken together, as a row of a table.
record Tally(List<Score> scores) {

    static final List<String> HEADER = List.of(
            "statements",
            "exact",
            "rows found",
            "rows right",
            "narrations",
            "bank",
            "account",
            "name",
            "IFSC",
            "address",
            "period",
            "verified, exact",
            "verified, NOT exact",
            "discrepancy",
            "unverifiable",
            "refused",
            "ms");

    Tally {
        scores = List.copyOf(scores);
    }

    List<String> row() {
        var fields = Stream.of(Field.values()).map(this::share);
        return Stream.of(
                        Stream.of(
                                String.valueOf(scores.size()),
                                String.valueOf(count(Score::isExact)),
                                percent(sum(Score::matched), sum(Score::wanted)),
                                percent(sum(Score::matched), sum(Score::got)),
                                percent(sum(Score::narrations), sum(Score::matched))),
                        fields,
                        Stream.of(
                                String.valueOf(count(score -> is(score, Verdict.VERIFIED) && score.isExact())),
                                flagged(wronglyVerified()),
                                String.valueOf(count(score -> is(score, Verdict.DISCREPANCY))),
                                String.valueOf(count(score -> is(score, Verdict.UNVERIFIABLE))),
                                String.valueOf(count(score -> is(score, Verdict.REFUSED))),
                                milliseconds()))
                .flatMap(cells -> cells)
                .toList();
    }

    /// Statements that were called proved and were not read as they are.
    long wronglyVerified() {
        return count(score -> is(score, Verdict.VERIFIED) && !score.isExact());
    }

    long count(Verdict verdict) {
        return count(score -> is(score, verdict));
    }

    long exact() {
        return count(Score::isExact);
    }

    int rows() {
        return sum(Score::wanted);
    }

    /// Of a number that must be 0.
    static String flagged(long count) {
        return count == 0 ? "0" : "**%d**".formatted(count);
    }

    /// How many of the statements that tell a field were read rightly.
    private String share(Field field) {
        var told = scores.stream()
                .filter(score -> score.fields().containsKey(field))
                .toList();
        return percent(
                told.stream()
                        .filter(score -> score.fields().getOrDefault(field, false))
                        .count(),
                told.size());
    }

    private String milliseconds() {
        return scores.isEmpty()
                ? "–"
                : Figures.number(Figures.median(scores.stream().map(Score::time).toList()));
    }

    private long count(Predicate<Score> which) {
        return scores.stream().filter(which).count();
    }

    private int sum(ToIntFunction<Score> what) {
        return scores.stream().mapToInt(what).sum();
    }

    private static boolean is(Score score, Verdict verdict) {
        return score.verdict() == verdict;
    }

    /// Never rounded up to 100: a single miss must show.
    private static String percent(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        var floor = Math.floor(10_000.0 * part / whole) / 100;
        return part == whole ? "100 %" : String.format(Locale.ROOT, "%.2f %%", floor);
    }
}
