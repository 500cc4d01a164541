package dev.passbook.statement.pdf;

/// Finds the end of a picture whose data stands in the midst of the operators. Nothing tells how long the data
/// is, and it may hold an `EI` of its own; this follows PDFBox's guess step by step.
final class InlineImage {

    /// How far to look behind an `EI` for signs of more data.
    private static final int LOOK_AHEAD = 10;

    private InlineImage() {}

    /// @param from behind the `ID`
    /// @param end of the content
    /// @return behind the `EI`
    /// @throws Unsure when there is none
    static int end(byte[] content, int from, int end) {
        for (var at = data(content, from); at + 2 < end; at++) {
            if (content[at] == 'E'
                    && content[at + 1] == 'I'
                    && isBlank(content[at + 2])
                    && isContent(content, at + 2, Math.min(end, at + 2 + LOOK_AHEAD))) {
                return at + 2;
            }
        }
        throw new Unsure("inline image");
    }

    /// Behind one line break, or one other white space.
    private static int data(byte[] content, int from) {
        if (content[from] == '\r' && content[from + 1] == '\n') {
            return from + 2;
        }
        return Signs.isSpace(content[from]) ? from + 1 : from;
    }

    private static boolean isBlank(byte sign) {
        return sign == '\n' || sign == '\r' || sign == ' ';
    }

    /// Whether what follows looks like operators: no control characters, and a first word that often stands there.
    private static boolean isContent(byte[] content, int from, int to) {
        for (var at = from; at < to; at++) {
            if (isControl(content[at])) {
                return false;
            }
        }
        var start = from;
        while (start < to && isSeparator(content[start])) {
            start++;
        }
        var end = start;
        while (end < to && !isSeparator(content[end])) {
            end++;
        }
        return start == to || isLikely(content, start, end, end < to, to - from == LOOK_AHEAD);
    }

    private static boolean isLikely(byte[] content, int start, int end, boolean complete, boolean amidst) {
        if (isNumber(content, start, end)) {
            return true;
        }
        return complete ? isCommon(content, start, end) : !amidst || end - start <= 3;
    }

    private static boolean isCommon(byte[] content, int start, int end) {
        return end - start <= 3
                && switch (Operators.code(content, start, end)) {
                    case 'Q', 'S', Operators.END_MARKED -> true;
                    default -> false;
                };
    }

    private static boolean isNumber(byte[] content, int start, int end) {
        var points = 0;
        for (var at = start; at < end; at++) {
            points += content[at] == '.' ? 1 : 0;
            if (content[at] != '.' && (content[at] < '0' || content[at] > '9')) {
                return false;
            }
        }
        return points <= 1;
    }

    private static boolean isControl(byte sign) {
        return sign != 0 && sign < '\t' || sign > '\n' && sign < ' ' && sign != '\r';
    }

    private static boolean isSeparator(byte sign) {
        return sign == 0 || sign == '\t' || sign == ' ' || sign == '\n' || sign == '\r';
    }
}
