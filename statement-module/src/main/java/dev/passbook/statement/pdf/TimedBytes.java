package dev.passbook.statement.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The bytes of a file, readable only as long as there is time: a parser that has lost its way in a damaged file
/// may look through it again and again.
final class TimedBytes extends RandomAccessReadBuffer {

    private static final int READS_BETWEEN_CHECKS = 4_096;

    private final ReadingTime time;
    private int reads;

    TimedBytes(byte[] content, ReadingTime time) {
        super(content);
        this.time = time;
    }

    @Override
    public int read() throws IOException {
        count();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        count();
        return super.read(bytes, from, length);
    }

    private void count() {
        if (++reads % READS_BETWEEN_CHECKS == 0) {
            time.check();
        }
    }
}
