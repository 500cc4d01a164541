package dev.passbook;

/// Lays JSON out in lines for people to read and compare, and changes nothing else: take the line breaks and
/// indents away and the bytes are there again. What holds nothing nested stays on one line.
final class JsonLines {

    private static final String INDENT = "  ";

    private final String json;
    private final StringBuilder lines = new StringBuilder();
    private int at;

    private JsonLines(String json) {
        this.json = json;
    }

    static String of(String json) {
        return new JsonLines(json).laidOut();
    }

    private String laidOut() {
        int depth = 0;
        while (at < json.length()) {
            char sign = json.charAt(at);
            switch (sign) {
                case '"' -> copy(endOfString(at));
                case '{', '[' -> depth = open(depth);
                case '}', ']' -> {
                    depth--;
                    line(depth);
                    copy(at + 1);
                }
                case ',' -> {
                    copy(at + 1);
                    line(depth);
                }
                default -> copy(at + 1);
            }
        }
        return lines.toString();
    }

    private int open(int depth) {
        int end = endOfLeaf();
        copy(end > at ? end : at + 1);
        if (end > 0) {
            return depth;
        }
        line(depth + 1);
        return depth + 1;
    }

    /// Where the container that opens here ends, when it holds no other; otherwise -1.
    private int endOfLeaf() {
        int place = at + 1;
        while (place < json.length()) {
            switch (json.charAt(place)) {
                case '"' -> place = endOfString(place);
                case '{', '[' -> {
                    return -1;
                }
                case '}', ']' -> {
                    return place + 1;
                }
                default -> place++;
            }
        }
        return -1;
    }

    private int endOfString(int start) {
        int place = start + 1;
        while (json.charAt(place) != '"') {
            place += json.charAt(place) == '\\' ? 2 : 1;
        }
        return place + 1;
    }

    private void copy(int end) {
        lines.append(json, at, end);
        at = end;
    }

    private void line(int depth) {
        lines.append('\n').append(INDENT.repeat(depth));
    }
}
