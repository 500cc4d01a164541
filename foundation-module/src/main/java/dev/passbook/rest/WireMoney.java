package dev.passbook.rest;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Figures as the original's floats print: at least one decimal, no superfluous zeros.
public final class WireMoney {

    private WireMoney() {}

    /// @return `5188.0` for 5188.00, `922.15` for 922.15; exact
    public static BigDecimal of(BigDecimal amount) {
        var stripped = amount.stripTrailingZeros();
        return stripped.scale() < 1 ? stripped.setScale(1, RoundingMode.UNNECESSARY) : stripped;
    }

    /// A limit, for which the original writes an integer 0 where there is none.
    public static Number limit(@Nullable BigDecimal limit) {
        return limit == null || limit.signum() == 0 ? BigInteger.ZERO : of(limit);
    }
}
