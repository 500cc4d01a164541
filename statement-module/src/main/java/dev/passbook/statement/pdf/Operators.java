package dev.passbook.statement.pdf;

import java.nio.charset.StandardCharsets;

/// The operators that decide which text stands where, by the bytes of their names.
final class Operators {

    static final int SAVE = 'q';
    static final int RESTORE = 'Q';
    static final int CONCATENATE = 'c' << 8 | 'm';
    static final int GRAPHICS_STATE = 'g' << 8 | 's';
    static final int DRAW = 'D' << 8 | 'o';
    static final int INLINE_IMAGE = 'B' << 8 | 'I';
    static final int BEGIN_MARKED = 'B' << 16 | 'M' << 8 | 'C';
    static final int BEGIN_MARKED_WITH = 'B' << 16 | 'D' << 8 | 'C';
    static final int END_MARKED = 'E' << 16 | 'M' << 8 | 'C';
    static final int BEGIN_TEXT = 'B' << 8 | 'T';
    static final int END_TEXT = 'E' << 8 | 'T';
    static final int TEXT_MATRIX = 'T' << 8 | 'm';
    static final int MOVE = 'T' << 8 | 'd';
    static final int MOVE_SET_LEADING = 'T' << 8 | 'D';
    static final int NEXT_LINE = 'T' << 8 | '*';
    static final int FONT = 'T' << 8 | 'f';
    static final int CHARACTER_SPACING = 'T' << 8 | 'c';
    static final int WORD_SPACING = 'T' << 8 | 'w';
    static final int SCALING = 'T' << 8 | 'z';
    static final int LEADING = 'T' << 8 | 'L';
    static final int RISE = 'T' << 8 | 's';
    static final int RENDERING = 'T' << 8 | 'r';
    static final int SHOW = 'T' << 8 | 'j';
    static final int SHOW_ADJUSTED = 'T' << 8 | 'J';
    static final int SHOW_LINE = '\'';
    static final int SHOW_LINE_SPACED = '"';

    private Operators() {}

    /// The bytes of a name in a row.
    ///
    /// @param end at most four bytes behind `start`
    static int code(byte[] name, int start, int end) {
        var code = 0;
        for (var at = start; at < end; at++) {
            code = code << 8 | name[at];
        }
        return code;
    }

    static int code(String name) {
        var bytes = name.getBytes(StandardCharsets.US_ASCII);
        return code(bytes, 0, bytes.length);
    }
}
