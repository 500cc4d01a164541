package dev.passbook.statement.pdf;

/// Reads the strings of a content stream, in brackets or in hexadecimal digits.
final class ContentStrings {

    private final byte[] content;
    private final int end;

    ContentStrings(byte[] content, int end) {
        this.content = content;
        this.end = end;
    }

    /// @param from where its bracket opens
    /// @param text to which the bytes are added
    /// @return where it ends
    /// @throws Unsure when it does not end, or is one of those that PDFBox tries to repair
    int read(int from, ShownText text) {
        var behind = content[from] == '(' ? literal(from + 1, text) : hexadecimal(from + 1, text);
        text.endString();
        return behind;
    }

    private int literal(int from, ShownText text) {
        var open = 1;
        for (var at = plain(from, text); at < end; at = plain(at + 1, text)) {
            var sign = content[at];
            if (sign == '\\') {
                at = escaped(at + 1, text);
                continue;
            }
            if (sign == ')' && --open == 0) {
                return at + 1;
            }
            if (sign == '(') {
                open++;
            } else {
                checkMisplaced(at);
            }
            text.add(sign);
        }
        throw new Unsure("string without end");
    }

    /// Copies what stands for itself, which in most strings is all of it.
    ///
    /// @return where the first other sign is
    private int plain(int from, ShownText text) {
        var at = from;
        while (at < end && content[at] != ')' && content[at] != '(' && content[at] != '\\') {
            at++;
        }
        text.add(content, from, at);
        return at;
    }

    /// PDFBox takes a bracket too many before the end of a line for the end of the string, if the next line looks
    /// so.
    private void checkMisplaced(int at) {
        if (content[at + 1] == '\n' || content[at + 1] == '\r') {
            throw new Unsure("brackets");
        }
    }

    /// @return where its last sign is
    private int escaped(int at, ShownText text) {
        var sign = content[at];
        switch (sign) {
            case 'n' -> text.add((byte) '\n');
            case 'r' -> text.add((byte) '\r');
            case 't' -> text.add((byte) '\t');
            case 'b' -> text.add((byte) '\b');
            case 'f' -> text.add((byte) '\f');
            case '\n', '\r' -> {
                return lineBreaks(at);
            }
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                return octal(at, text);
            }
            case ')' -> {
                checkMisplaced(at);
                text.add(sign);
            }
            default -> text.add(sign);
        }
        return at;
    }

    private int lineBreaks(int from) {
        var at = from;
        while (at + 1 < end && (content[at + 1] == '\n' || content[at + 1] == '\r')) {
            at++;
        }
        return at;
    }

    private int octal(int from, ShownText text) {
        var value = 0;
        var at = from;
        for (; at < from + 3 && content[at] >= '0' && content[at] <= '7'; at++) {
            value = value * 8 + content[at] - '0';
        }
        text.add((byte) value);
        return at - 1;
    }

    private int hexadecimal(int from, ShownText text) {
        var pending = -1;
        for (var at = from; at < end; at++) {
            var sign = content[at];
            var digit = Character.digit(sign, 16);
            if (sign == '>') {
                if (pending >= 0) {
                    text.add((byte) (pending << 4));
                }
                return at + 1;
            }
            if (digit < 0) {
                checkBlank(sign);
            } else if (pending < 0) {
                pending = digit;
            } else {
                text.add((byte) (pending << 4 | digit));
                pending = -1;
            }
        }
        throw new Unsure("string without end");
    }

    private static void checkBlank(byte sign) {
        switch (sign) {
            case ' ', '\n', '\r', '\t', '\b', '\f' -> {
                // may stand between digits
            }
            default -> throw new Unsure("hexadecimal digits");
        }
    }
}
