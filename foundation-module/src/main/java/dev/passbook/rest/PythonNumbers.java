package dev.passbook.rest;

import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Numbers as the original writes them that were sent where a text belongs: `str` of Python's `int` or `float`.
final class PythonNumbers {

    /// Python writes exponents below and from these powers of ten on.
    private static final int SMALLEST = -4;
    private static final int LARGEST = 16;

    private PythonNumbers() {}

    static String text(JsonNode number) {
        return number.isIntegralNumber() ? number.asString() : text(number.doubleValue());
    }

    static String text(double number) {
        if (Double.isInfinite(number)) {
            return number > 0 ? "inf" : "-inf";
        }
        if (number == 0) {
            return Double.toString(number);
        }
        var digits = BigDecimal.valueOf(number).stripTrailingZeros();
        int exponent = digits.precision() - digits.scale() - 1;
        return exponent < SMALLEST || exponent >= LARGEST
                ? String.format(
                        Locale.ROOT,
                        "%se%+03d",
                        digits.scaleByPowerOfTen(-exponent).toPlainString(),
                        exponent)
                : digits.setScale(Math.max(1, digits.scale())).toPlainString();
    }
}
