package dev.passbook.benchmarks;

import dev.passbook.benchmarks.Sample.Standing;
import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layout;
import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.fixtures.Tampering;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Statements of the generator: every layout, several seeds each, in variants that change what is hard about a
/// layout. Drawn one after another, as they are asked for.
///
/// @param seeds how many of each; the same number gives the same files
record GeneratedSamples(int seeds) {

    /// Where a forger strikes, counted from the oldest row: neither the first nor the last, which may have no
    /// neighbour.
    private static final int FORGED_ROW = 20;

    private static final Tampering RAISED = new Tampering.AmountChanged(FORGED_ROW, new BigDecimal("98765.43"));

    /// A way to change a statement.
    ///
    /// @param name for the table
    private record Variant(String name, Standing standing, UnaryOperator<StatementSketch> change) {

        Sample of(Layout layout, long seed) {
            var statement = change.apply(StatementSketch.of(layout, seed)).draw();
            return new Sample(
                    layout.name(),
                    name,
                    "seed " + seed,
                    standing,
                    statement.pdf(),
                    null,
                    Truth.of(statement.printed()));
        }
    }

    private static final List<Variant> GENUINE = List.of(
            new Variant("as printed, 40 rows", Standing.GENUINE, UnaryOperator.identity()),
            new Variant("newest first", Standing.GENUINE, StatementSketch::newestFirst),
            new Variant("no opening, totals or closing", Standing.GENUINE, StatementSketch::withoutMarkers),
            new Variant("200 rows", Standing.GENUINE, sketch -> sketch.rows(200)));

    private static final List<Variant> FORGED = List.of(
            new Variant("an amount changed", Standing.FALSE, sketch -> sketch.tampered(RAISED)),
            new Variant(
                    "a row left out", Standing.FALSE, sketch -> sketch.tampered(new Tampering.RowRemoved(FORGED_ROW))),
            new Variant(
                    "a page left out",
                    Standing.FALSE,
                    sketch -> sketch.rows(200).tampered(new Tampering.PageRemoved(2))));

    /// What is to be read without a fault.
    Stream<Sample> genuine() {
        return drawn(GENUINE);
    }

    /// What no one may call verified.
    Stream<Sample> forged() {
        return drawn(FORGED);
    }

    /// Files that are no statement, or of which nothing can be read.
    Stream<Sample> others() {
        return numbers()
                .boxed()
                .flatMap(seed -> Stream.of(
                        other("a letter with dates and amounts", seed, GeneratedStatement.notAStatement(seed)),
                        other(
                                "a scan without text",
                                seed,
                                GeneratedStatement.scanned(Layouts.AXIS_RETAIL, seed)
                                        .pdf()),
                        other("a torn file", seed, GeneratedStatement.corrupt(seed))));
    }

    private Stream<Sample> drawn(List<Variant> variants) {
        return variants.stream()
                .flatMap(variant ->
                        Layouts.all().stream().flatMap(layout -> numbers().mapToObj(seed -> variant.of(layout, seed))));
    }

    private static Sample other(String what, long seed, byte[] pdf) {
        return new Sample("no statement", what, "seed " + seed, Standing.FALSE, pdf, null, null);
    }

    private LongStream numbers() {
        return LongStream.rangeClosed(1, seeds);
    }
}
