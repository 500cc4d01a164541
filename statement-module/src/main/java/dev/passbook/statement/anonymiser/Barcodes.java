package dev.passbook.statement.anonymiser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Takes barcodes from among the lines of a page: to a machine, they read like print.
final class Barcodes {

    /// No table has so many lines side by side.
    private static final int BARS = 10;

    /// Nor are its lines so close, in points.
    private static final double PITCH = 6;

    /// Where lines lie over one another, as the edges of neighbouring cells do, they are one.
    private static final double SAME = 0.3;

    private Barcodes() {}

    static List<Ruling> without(List<Ruling> lines) {
        var upright = lines.stream().filter(Ruling::isUpright).toList();
        var level = lines.stream().filter(line -> !line.isUpright()).toList();
        return Stream.concat(
                        without(upright, Ruling::fromX, line -> Math.min(line.fromY(), line.toY())),
                        without(level, Ruling::fromY, line -> Math.min(line.fromX(), line.toX())))
                .toList();
    }

    /// Bars begin at the same height and follow one another closely.
    private static Stream<Ruling> without(
            List<Ruling> lines, ToDoubleFunction<Ruling> across, ToDoubleFunction<Ruling> start) {
        var sorted = lines.stream()
                .sorted(Comparator.comparingDouble((Ruling line) -> Math.round(start.applyAsDouble(line) / 4))
                        .thenComparingDouble(across))
                .toList();
        var runs = new ArrayList<List<Ruling>>();
        for (var line : sorted) {
            if (runs.isEmpty() || !follows(runs.getLast().getLast(), line, across, start)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(line);
        }
        return runs.stream().filter(run -> bars(run, across) < BARS).flatMap(List::stream);
    }

    private static boolean follows(
            Ruling before, Ruling line, ToDoubleFunction<Ruling> across, ToDoubleFunction<Ruling> start) {
        double step = across.applyAsDouble(line) - across.applyAsDouble(before);
        return step >= 0 && step <= PITCH && Math.abs(start.applyAsDouble(line) - start.applyAsDouble(before)) <= PITCH;
    }

    private static long bars(List<Ruling> run, ToDoubleFunction<Ruling> across) {
        return run.stream()
                .map(line -> Math.round(across.applyAsDouble(line) / SAME))
                .distinct()
                .count();
    }
}
