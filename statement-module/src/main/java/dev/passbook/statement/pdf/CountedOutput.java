package dev.passbook.statement.pdf;

import java.io.IOException;
import java.io.OutputStream;

/// Takes decoded bytes until they are too many or take too long.
final class CountedOutput extends OutputStream {

    private final OutputStream kept;
    private final long granted;
    private final ReadingTime time;
    private long count;

    CountedOutput(OutputStream kept, long granted, ReadingTime time) {
        this.kept = kept;
        this.granted = granted;
        this.time = time;
    }

    long count() {
        return count;
    }

    @Override
    public void write(int one) throws IOException {
        count(1);
        kept.write(one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        count(length);
        time.check();
        kept.write(bytes, from, length);
    }

    private void count(int more) {
        count += more;
        if (count > granted) {
            throw new LimitExceeded("decoded bytes", granted);
        }
    }
}
