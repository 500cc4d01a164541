package dev.passbook.statement.pdf;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSName;

/// What stands in front of an operator. Whoever asks for something that is not there gets [Unsure]: PDFBox
/// ignores some operators then, and makes do with others.
final class Operands {

    /// No operator that matters has more.
    private static final int MOST = 6;

    private static final byte NUMBER = 0;
    private static final byte NAME = 1;
    private static final byte STRING = 2;
    private static final byte ARRAY = 3;
    private static final byte OTHER = 4;

    private final byte[] kinds = new byte[MOST];
    private final float[] numbers = new float[MOST];
    private final int[] nameStarts = new int[MOST];
    private final int[] nameEnds = new int[MOST];
    private final ShownText text = new ShownText();
    private byte[] names = {};
    private int count;

    void clear() {
        count = 0;
    }

    void add(float number) {
        if (count < MOST) {
            numbers[count] = number;
        }
        add(NUMBER);
    }

    /// @param bytes that hold the name, without its slash
    void addName(byte[] bytes, int start, int end) {
        if (count < MOST) {
            names = bytes;
            nameStarts[count] = start;
            nameEnds[count] = end;
        }
        add(NAME);
    }

    /// The string that [#text()] holds.
    void addString() {
        add(STRING);
    }

    /// The strings and numbers that [#text()] holds.
    void addArray() {
        add(ARRAY);
    }

    void addOther() {
        add(OTHER);
    }

    private void add(byte kind) {
        if (count < MOST) {
            kinds[count] = kind;
        }
        count++;
    }

    int count() {
        return count;
    }

    /// @throws Unsure when there are more or fewer
    void expect(int expected) {
        if (count != expected) {
            throw new Unsure("operands");
        }
    }

    /// All of them numbers.
    void expectNumbers(int expected) {
        expect(expected);
        for (var at = 0; at < expected; at++) {
            number(at);
        }
    }

    float number(int at) {
        expect(at, NUMBER);
        return numbers[at];
    }

    /// The only operand.
    float number() {
        expect(1);
        return number(0);
    }

    boolean isName(int at) {
        return kinds[at] == NAME;
    }

    /// Whether it is this very name.
    boolean isName(int at, byte[] name) {
        return isName(at) && Arrays.equals(names, nameStarts[at], nameEnds[at], name, 0, name.length);
    }

    /// As it is written.
    byte[] nameBytes(int at) {
        expect(at, NAME);
        return Arrays.copyOfRange(names, nameStarts[at], nameEnds[at]);
    }

    COSName name(int at) {
        return COSName.getPDFName(unescaped(nameBytes(at)));
    }

    /// What the string or the array at this place holds. There is one such operand at most.
    ShownText string(int at) {
        expect(at, STRING);
        return text;
    }

    ShownText array(int at) {
        expect(at, ARRAY);
        return text;
    }

    ShownText text() {
        return text;
    }

    private void expect(int at, byte kind) {
        if (kinds[at] != kind) {
            throw new Unsure("operands");
        }
    }

    /// `#20` stands for a blank.
    private static byte[] unescaped(byte[] name) {
        var unescaped = new ByteArrayOutputStream(name.length);
        for (var at = 0; at < name.length; at++) {
            unescaped.write(name[at] == '#' ? hexadecimal(name, ++at, ++at) : name[at]);
        }
        return unescaped.toByteArray();
    }

    private static int hexadecimal(byte[] name, int high, int low) {
        if (low >= name.length || !HexFormat.isHexDigit(name[high]) || !HexFormat.isHexDigit(name[low])) {
            throw new Unsure("name");
        }
        return HexFormat.fromHexDigit(name[high]) << 4 | HexFormat.fromHexDigit(name[low]);
    }
}
