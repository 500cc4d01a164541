package dev.passbook.analysis.score;

import dev.passbook.analysis.score.Score.Factor;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One entry of the scorecard: what is measured, and the points for it.
///
/// @param unknown for accounts whose statements do not tell the measure
/// @param bands ascending; the first counts below whose limit the measure lies, the last is for all the rest
record FactorRule(Measure factor, Band unknown, List<Band> bands) {

    FactorRule {
        Objects.requireNonNull(factor, "A factor needs a measure");
        Objects.requireNonNull(unknown, () -> factor + " does not say what counts when it is unknown");
        bands = List.copyOf(Objects.requireNonNull(bands, () -> factor + " needs bands"));
        if (!endsOpen(bands) || !ascends(bands)) {
            throw new IllegalArgumentException(
                    factor + " needs bands with ascending limits, only the last without one");
        }
    }

    int best() {
        return IntStream.concat(IntStream.of(unknown.points), bands.stream().mapToInt(Band::points))
                .max()
                .orElse(0);
    }

    Factor judge(ScoreBasis basis) {
        var measured = factor.of(basis);
        var band = measured == null ? unknown : band(measured);
        return new Factor(factor.name().toLowerCase(Locale.ROOT), band.points, band.reasonFor(measured));
    }

    private Band band(BigDecimal measured) {
        return bands.stream().filter(band -> band.takes(measured)).findFirst().orElseThrow();
    }

    private static boolean endsOpen(List<Band> bands) {
        return !bands.isEmpty()
                && bands.getLast().below == null
                && bands.stream().filter(band -> band.below == null).count() == 1;
    }

    private static boolean ascends(List<Band> bands) {
        var limits = bands.stream().map(Band::below).filter(Objects::nonNull).toList();
        return IntStream.range(1, limits.size())
                .allMatch(next -> limits.get(next - 1).compareTo(limits.get(next)) < 0);
    }

    /// The points for a range of a measure.
    ///
    /// @param below the range ends before this; null for the last
    /// @param points never negative
    /// @param reason `{}` stands for the measure
    record Band(@Nullable BigDecimal below, int points, String reason) {

        Band {
            Objects.requireNonNull(reason, "Points need a reason");
            if (points < 0) {
                throw new IllegalArgumentException("Points must not be negative: " + points);
            }
        }

        boolean takes(BigDecimal measured) {
            return below == null || measured.compareTo(below) < 0;
        }

        String reasonFor(@Nullable BigDecimal measured) {
            return measured == null
                    ? reason
                    : reason.replace("{}", measured.stripTrailingZeros().toPlainString());
        }
    }
}
