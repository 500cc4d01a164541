package dev.passbook.statement.pdf;

import java.nio.charset.StandardCharsets;

/// Reads the numbers of a content stream, to the very same `float` that PDFBox makes of them.
final class ContentNumbers {

    /// So many digits are exact in a `double`, and with so few behind the point the quotient, once rounded to
    /// that, rounds to the same `float` as the number itself.
    private static final int EXACT_DIGITS = 15;

    private static final int EXACT_DECIMALS = 12;

    /// Within the range of a `float`, whatever the digits are.
    private static final int LONGEST = 37;

    private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12};

    private final byte[] content;
    private float value;

    /// @param content with something behind every number
    ContentNumbers(byte[] content) {
        this.content = content;
    }

    /// The number that was read last.
    float value() {
        return value;
    }

    /// @param from where the number begins
    /// @return where it ends
    /// @throws Unsure when it is none that everybody reads in the same way
    int read(int from) {
        var first = content[from] == '-' || content[from] == '+' ? from + 1 : from;
        var digits = 0L;
        var at = first;
        for (; isDigit(content[at]); at++) {
            digits = digits * 10 + content[at] - '0';
        }
        var whole = at - first;
        if (content[at] != '.') {
            return end(from, at, digits, whole, 0);
        }
        for (at++; isDigit(content[at]); at++) {
            digits = digits * 10 + content[at] - '0';
        }
        return end(from, at, digits, whole, at - first - 1 - whole);
    }

    private int end(int from, int end, long digits, int whole, int decimals) {
        if (whole + decimals == 0 || content[end] == '.' || content[end] == '-') {
            throw new Unsure("number");
        }
        if (whole + decimals <= EXACT_DIGITS && decimals <= EXACT_DECIMALS) {
            var size = decimals == 0 ? digits : digits / POWERS[decimals];
            value = digits == 0 ? 0 : (float) (content[from] == '-' ? -size : size);
        } else {
            value = longOne(from, end);
        }
        return end;
    }

    private float longOne(int from, int end) {
        var text = new String(content, from, Math.min(end - from, LONGEST + 1), StandardCharsets.US_ASCII);
        if (text.length() > LONGEST || text.indexOf('.') < 0) {
            throw new Unsure("number");
        }
        var parsed = Float.parseFloat(text);
        return Math.abs(parsed) < Float.MIN_NORMAL ? 0 : parsed;
    }

    private static boolean isDigit(byte sign) {
        return sign >= '0' && sign <= '9';
    }
}
