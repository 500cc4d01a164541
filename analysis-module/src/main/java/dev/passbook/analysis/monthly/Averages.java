package dev.passbook.analysis.monthly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Averages of money, rounded half up (away from zero) to two decimals; null of nothing.
public final class Averages {

    private Averages() {}

    /// The sum divided by the number.
    public static @Nullable BigDecimal mean(Collection<BigDecimal> amounts) {
        return amounts.isEmpty()
                ? null
                : amounts.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(amounts.size()), 2, RoundingMode.HALF_UP);
    }

    /// The middle one; of an even number, the mean of the middle two.
    public static @Nullable BigDecimal median(Collection<BigDecimal> amounts) {
        var sorted = amounts.stream().sorted().toList();
        int size = sorted.size();
        return size == 0 ? null : mean(sorted.subList((size - 1) / 2, size / 2 + 1));
    }
}
