package dev.passbook.statement.upload;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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

    private final ThreadPoolExecutor threads;
    private final Semaphore places;

    /// @param waiting how many uploads may wait for a thread; whoever comes after is told to come again
    Examinations(@Value("${passbook.uploads.waiting:200}") int waiting) {
        var processors = Runtime.getRuntime().availableProcessors();
        this.places = new Semaphore(processors + waiting);
        this.threads = new ThreadPoolExecutor(
                processors,
                processors,
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("examination-", 0).factory());
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
    <T> T examine(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    int waiting() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /// More files wait than can be looked at soon.
    static final class Busy extends RuntimeException {

        Busy() {
            super("Too many files wait", null, false, false);
        }
    }
}
