package dev.passbook.analysis.fraud;

import java.math.BigDecimal;

/// Amounts that end in zeros.
final class RoundAmounts {

    private RoundAmounts() {}

    /// Whether an amount is a multiple of ten to this power: 0 for whole rupees, 3 for thousands.
    ///
    /// Every balance of every account is asked, and counting zeros costs a fraction of a division of decimals.
    static boolean isMultiple(BigDecimal amount, int power) {
        return amount.signum() == 0 || amount.stripTrailingZeros().scale() <= -power;
    }
}
