package dev.passbook.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Figures of a run, and how they are written.
final class Figures {

    private Figures() {}

    /// In milliseconds.
    static double median(List<Duration> times) {
        return middle(times.stream().map(Figures::milliseconds).toList());
    }

    static double middle(List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    static double milliseconds(Duration time) {
        return time.toNanos() / 1e6;
    }

    /// With as many digits as mean something: `0.83`, `12.4`, `1,250`.
    static String number(double figure) {
        return String.format(Locale.ROOT, figure < 10 ? "%.2f" : figure < 100 ? "%.1f" : "%,.0f", figure);
    }
}
