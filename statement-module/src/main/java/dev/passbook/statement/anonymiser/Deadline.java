package dev.passbook.statement.anonymiser;

import java.time.Duration;

/// The moment until which something may take.
final class Deadline {

    private final long endNanos;

    Deadline(Duration granted) {
        endNanos = System.nanoTime() + granted.toNanos();
    }

    boolean isOver() {
        return System.nanoTime() - endNanos > 0;
    }
}
