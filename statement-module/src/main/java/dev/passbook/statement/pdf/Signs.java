package dev.passbook.statement.pdf;

import java.nio.charset.StandardCharsets;

/// What each byte means in the syntax of content streams.
final class Signs {

    private static final int SPACE = 1;
    private static final int NUMBER = 2;
    private static final int LETTER = 4;
    private static final int ENDS_NAME = 8;
    private static final int ENDS_WORD = 16;

    private static final byte[] CLASSES = new byte[256];

    static {
        mark("\0\t\n\f\r ", SPACE | ENDS_NAME | ENDS_WORD);
        mark("0123456789+-.", NUMBER);
        mark("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz*'\"", LETTER);
        mark("()<>[]/%", ENDS_NAME);
        mark("(<[/%", ENDS_WORD);
    }

    private Signs() {}

    private static void mark(String signs, int as) {
        for (var sign : signs.getBytes(StandardCharsets.US_ASCII)) {
            CLASSES[sign] |= (byte) as;
        }
    }

    static boolean isSpace(byte sign) {
        return is(sign, SPACE);
    }

    /// Whether a number may begin so.
    static boolean isNumber(byte sign) {
        return is(sign, NUMBER);
    }

    /// Whether it is part of the name of an operator; digits are so only in two of them.
    static boolean isLetter(byte sign) {
        return is(sign, LETTER);
    }

    static boolean endsName(byte sign) {
        return is(sign, ENDS_NAME);
    }

    /// Whether an operator is over here, for PDFBox as for everybody else.
    static boolean endsWord(byte sign) {
        return is(sign, ENDS_WORD);
    }

    private static boolean is(byte sign, int kind) {
        return (CLASSES[sign & 0xFF] & kind) != 0;
    }
}
