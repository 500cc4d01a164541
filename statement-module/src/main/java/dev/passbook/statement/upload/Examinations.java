package dev.passbook.statement.upload;

import dev.passbook.statement.pdf.PdfLimits;
import dev.passbook.statement.pdf.ReaderThreads;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Threads of their own for first looks at files, one for each processor.
///
/// Requests run on virtual threads, of which only so many make progress at once as there are processors. A look
/// at a file never waits for anything, so a few files that take all the time they are given would stop the whole
/// server.
@Component
class Examinations implements AutoCloseable {

    private final ReaderThreads threads;
    private final Semaphore places;
    private final Duration time;

    /// @param waiting how many uploads may wait for a thread; whoever comes after is told to come again
    Examinations(PdfLimits limits, @Value("${passbook.uploads.waiting:200}") int waiting) {
        int processors = Runtime.getRuntime().availableProcessors();
        this.threads = new ReaderThreads("examination-", processors, processors + waiting);
        this.places = new Semaphore(processors + waiting);
        this.time = limits.time();
    }

    /// Takes an upload in, from its first step to its last.
    ///
    /// @throws Busy before the first step, when as many as may are in hand
    <T> T admit(Supplier<T> upload) {
        if (!places.tryAcquire()) {
            throw new Busy();
        }
        try {
            return upload.get();
        } finally {
            places.release();
        }
    }

    /// Does the work on one of the threads and waits for it.
    ///
    /// @throws dev.passbook.statement.pdf.LimitExceeded when it takes longer than a document may
    /// @throws Busy when no thread comes free
    <T> T examine(Callable<T> work) {
        try {
            return threads.within(time, work);
        } catch (RejectedExecutionException _) {
            throw new Busy();
        }
    }

    @Override
    public void close() {
        threads.close();
    }

    /// More files wait than can be looked at soon.
    static final class Busy extends RuntimeException {

        Busy() {
            super("Too many files wait", null, false, false);
        }
    }
}
