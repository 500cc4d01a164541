package dev.passbook.statement.pdf;

import java.util.Arrays;

/// The operand of a text-showing operator: strings of codes, and between them moves of the pen.
final class ShownText {

    /// A page's worth of text; longer ones are nothing to be fast with.
    private static final int MOST_BYTES = 1 << 20;

    private static final int MOST_PIECES = 1 << 16;
    private static final int MOVE = -1;

    private byte[] bytes = new byte[256];
    private int length;
    private int[] ends = new int[32];
    private float[] moves = new float[32];
    private int pieces;

    void clear() {
        length = 0;
        pieces = 0;
    }

    void add(byte sign) {
        makeRoom(1);
        bytes[length++] = sign;
    }

    /// @param signs of which those are added that stand at these places
    void add(byte[] signs, int from, int to) {
        makeRoom(to - from);
        System.arraycopy(signs, from, bytes, length, to - from);
        length += to - from;
    }

    private void makeRoom(int more) {
        while (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, wider(bytes.length, MOST_BYTES));
        }
    }

    void endString() {
        addPiece(length, 0);
    }

    /// @param thousandths of an em to the left
    void addMove(float thousandths) {
        addPiece(MOVE, thousandths);
    }

    int pieces() {
        return pieces;
    }

    boolean isMove(int piece) {
        return ends[piece] == MOVE;
    }

    float move(int piece) {
        return moves[piece];
    }

    /// The codes of all strings in a row.
    byte[] bytes() {
        return bytes;
    }

    /// Where in [#bytes()] a string ends. It begins where the one before ends.
    int end(int piece) {
        return ends[piece];
    }

    private void addPiece(int end, float move) {
        if (pieces == ends.length) {
            var wider = wider(pieces, MOST_PIECES);
            ends = Arrays.copyOf(ends, wider);
            moves = Arrays.copyOf(moves, wider);
        }
        ends[pieces] = end;
        moves[pieces++] = move;
    }

    private static int wider(int size, int most) {
        if (size >= most) {
            throw new Unsure("long text");
        }
        return 2 * size;
    }
}
