package dev.passbook.statement.pdf;

import java.io.ByteArrayOutputStream;

/// Collects decoded content, which is then read where it lies.
final class ContentBuffer extends ByteArrayOutputStream {

    /// How much larger content mostly is than what it is packed into.
    private static final int GROWTH = 6;

    private static final int LEAST = 64;
    private static final int MOST = 1 << 16;

    /// @param packed how many bytes there are to decode
    ContentBuffer(long packed) {
        super((int) Math.clamp(packed * GROWTH, LEAST, MOST));
    }

    /// Drops what came after a moment when there were so many bytes.
    void cutTo(int size) {
        count = size;
    }

    /// All that was collected. Nothing may be added any more.
    ContentBytes bytes() {
        write(' ');
        return new ContentBytes(buf, count - 1);
    }
}
