package dev.passbook.statement.pdf;

import java.time.Duration;
import java.util.function.Supplier;

/// The time that a document may take, counted only while it is being read.
final class ReadingTime {

    private final Duration granted;
    private long spentNanos;
    private long startedAt;

    ReadingTime(Duration granted) {
        this.granted = granted;
    }

    <T> T spend(Supplier<T> reading) {
        startedAt = System.nanoTime();
        try {
            check();
            return reading.get();
        } finally {
            spentNanos += System.nanoTime() - startedAt;
        }
    }

    /// To be called now and then by whatever may take long.
    ///
    /// @throws LimitExceeded when the time is up
    void check() {
        ReaderThreads.stopIfTold();
        if (spentNanos + System.nanoTime() - startedAt > granted.toNanos()) {
            throw new LimitExceeded("milliseconds", granted.toMillis());
        }
    }
}
