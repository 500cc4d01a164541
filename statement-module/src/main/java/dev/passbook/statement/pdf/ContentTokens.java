package dev.passbook.statement.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Splits a content stream into operators with their operands, byte by byte, with nothing made for a token.
///
/// Only clean syntax is followed. PDFBox has a way of its own to go on after every kind of mistake; where one
/// shows up the answer is [Unsure].
final class ContentTokens {

    /// What [#nextOperator] returns at the end of the content.
    static final int END = 0;

    /// Any operator of four or more letters, all of which are unknown.
    private static final int LONG = -1;

    /// Deeper than what is attached to marked content; PDFBox goes down to 500.
    private static final int DEEPEST = 16;

    private static final int TRUE = Operators.code("true");
    private static final int NULL = Operators.code("null");
    private static final int FALSE = -2;
    private static final byte[] LONG_FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final byte[] content;
    private final int end;
    private final Operands operands;
    private final ContentNumbers numbers;
    private final ContentStrings strings;
    private int at;

    /// @param operands filled with those of the operator at hand
    ContentTokens(ContentBytes content, Operands operands) {
        this.content = content.bytes();
        this.end = content.end();
        this.operands = operands;
        this.numbers = new ContentNumbers(this.content);
        this.strings = new ContentStrings(this.content, end);
    }

    /// Reads up to the next operator.
    ///
    /// @return its [Operators#code]
    /// @throws Unsure at anything but clean syntax
    int nextOperator() {
        operands.clear();
        while (skipSpace()) {
            switch (content[at]) {
                case '/' -> operands.addName(content, at + 1, skipName());
                case '(', '<' -> stringOrDictionary();
                case '[' -> array();
                default -> {
                    if (Signs.isNumber(content[at])) {
                        at = numbers.read(at);
                        operands.add(numbers.value());
                    } else {
                        var word = word();
                        if (!isValue(word)) {
                            return operator(word);
                        }
                        operands.addOther();
                    }
                }
            }
        }
        return END;
    }

    private void stringOrDictionary() {
        if (content[at] == '<' && content[at + 1] == '<') {
            skipDictionary(1);
            operands.addOther();
        } else {
            operands.text().clear();
            at = strings.read(at, operands.text());
            operands.addString();
        }
    }

    /// Of strings and numbers; others are not among the operands of anything that matters.
    private void array() {
        operands.text().clear();
        at++;
        while (skipSpace() && content[at] != ']') {
            if (Signs.isNumber(content[at])) {
                number();
                operands.text().addMove(numbers.value());
            } else if (content[at] == '(' || content[at] == '<' && content[at + 1] != '<') {
                at = strings.read(at, operands.text());
            } else {
                throw new Unsure("array");
            }
        }
        expect(']');
        operands.addArray();
    }

    /// Inside of arrays and dictionaries numbers may have exponents, for PDFBox.
    private void number() {
        at = numbers.read(at);
        if (content[at] == 'e' || content[at] == 'E' || content[at] == '+') {
            throw new Unsure("number");
        }
    }

    /// The name of an operator, or one of the words that stand for a value.
    private int word() {
        var start = at;
        var letter = start;
        while (Signs.isLetter(content[letter])) {
            letter++;
        }
        at = letter;
        if (at == start || content[start] == 'I') {
            throw new Unsure("syntax");
        }
        if (at - start == 1 && content[start] == 'd' && (content[at] == '0' || content[at] == '1')) {
            at++;
        }
        return at - start > 4 ? longWord(start) : Operators.code(content, start, at);
    }

    private int longWord(int start) {
        return Arrays.equals(content, start, at, LONG_FALSE, 0, LONG_FALSE.length) ? FALSE : LONG;
    }

    private static boolean isValue(int word) {
        return word == TRUE || word == FALSE || word == NULL;
    }

    private int operator(int word) {
        if (!Signs.endsWord(content[at])) {
            throw new Unsure("operator");
        }
        return word == Operators.INLINE_IMAGE ? inlineImage() : word;
    }

    private int inlineImage() {
        while (skipSpace() && content[at] == '/') {
            skipName();
            skipValue(1);
        }
        if (content[at] != 'I' || content[at + 1] != 'D') {
            throw new Unsure("inline image");
        }
        at = InlineImage.end(content, at + 2, end);
        return Operators.INLINE_IMAGE;
    }

    private void skipValue(int depth) {
        skipSpace();
        switch (content[at]) {
            case '/' -> skipName();
            case '[' -> skipArray(depth + 1);
            case '(' -> skipString();
            case '<' -> {
                if (content[at + 1] == '<') {
                    skipDictionary(depth + 1);
                } else {
                    skipString();
                }
            }
            default -> skipNumberOrWord();
        }
    }

    private void skipNumberOrWord() {
        if (Signs.isNumber(content[at])) {
            number();
            return;
        }
        if (!isValue(word()) || !Signs.endsName(content[at])) {
            throw new Unsure("value");
        }
    }

    private void skipString() {
        operands.text().clear();
        at = strings.read(at, operands.text());
    }

    private void skipArray(int depth) {
        descend(depth);
        at++;
        while (skipSpace() && content[at] != ']') {
            skipValue(depth);
        }
        expect(']');
    }

    private void skipDictionary(int depth) {
        descend(depth);
        at += 2;
        while (skipSpace() && content[at] != '>') {
            expectAt('/');
            skipName();
            skipValue(depth);
        }
        expect('>');
        expect('>');
    }

    private static void descend(int depth) {
        if (depth > DEEPEST) {
            throw new Unsure("nesting");
        }
    }

    private int skipName() {
        var sign = at + 1;
        while (!Signs.endsName(content[sign])) {
            sign++;
        }
        at = sign;
        return sign;
    }

    private void expect(char sign) {
        expectAt(sign);
        at++;
    }

    private void expectAt(char sign) {
        if (content[at] != sign) {
            throw new Unsure("missing sign");
        }
    }

    /// White space and comments.
    ///
    /// @return whether anything follows
    private boolean skipSpace() {
        var sign = at;
        while (sign < end && (Signs.isSpace(content[sign]) || content[sign] == '%')) {
            sign = content[sign] == '%' ? endOfLine(sign) : sign + 1;
        }
        at = sign;
        return sign < end;
    }

    private int endOfLine(int from) {
        var sign = from;
        while (sign < end && content[sign] != '\n' && content[sign] != '\r') {
            sign++;
        }
        return sign;
    }
}
