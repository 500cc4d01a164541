package dev.passbook.analysis.salary;

import java.math.BigDecimal;
import java.util.List;

/// Comparing amounts of pay.
final class Amounts {

    private Amounts() {}

    /// The middle one; of an even number the upper of the middle two.
    static BigDecimal median(List<BigDecimal> amounts) {
        return amounts.stream().sorted().toList().get(amounts.size() / 2);
    }

    /// Whether an amount is away from another by no more than a part of that.
    static boolean areNear(BigDecimal amount, BigDecimal other, BigDecimal part) {
        return amount.subtract(other).abs().compareTo(other.multiply(part)) <= 0;
    }

    /// Whether an amount is a multiple of another.
    static boolean isMultiple(BigDecimal amount, BigDecimal of) {
        return amount.remainder(of).signum() == 0;
    }
}
