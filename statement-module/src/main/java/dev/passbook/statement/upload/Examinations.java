package dev.passbook.statement.upload;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
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

    /// @param waiting how many files may wait for a thread; whoever comes after is told to come again
    Examinations(@Value("${passbook.uploads.waiting:200}") int waiting) {
        var processors = Runtime.getRuntime().availableProcessors();
        this.threads = new ThreadPoolExecutor(
                processors,
                processors,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name("examination-", 0).factory());
    }

    /// Does the work on one of the threads and waits for it.
    ///
    /// @throws Busy when too many wait already
    <T> T examine(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (RejectedExecutionException _) {
            throw new Busy();
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
