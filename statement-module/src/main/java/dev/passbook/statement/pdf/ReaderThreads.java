package dev.passbook.statement.pdf;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Threads that read documents, each piece of work within a time that no document can overrun.
///
/// When the time is up, whoever waits is told at once, and the thread is told to stop. What we wrote ourselves
/// stops soon ([#stopIfTold()]); a single step of a library ends when it ends. A thread that is left behind so is
/// replaced, and no more of them are than there are threads: what a hostile file can hold is bounded.
public final class ReaderThreads implements AutoCloseable {

    /// Whoever waits longer for a thread would rather come again.
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final int most;
    private final ThreadPoolExecutor threads;
    private int leftBehind;

    /// @param most pieces of work that are done at once
    /// @param waiting pieces of work that may wait for a thread
    public ReaderThreads(String name, int most, int waiting) {
        this.most = most;
        this.threads = new ThreadPoolExecutor(
                most,
                most,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(waiting),
                Thread.ofPlatform().daemon().name(name, 0).factory());
    }

    /// To be called now and then by whatever may take long.
    ///
    /// @throws LimitExceeded when the time is up for what this thread does
    public static void stopIfTold() {
        if (Thread.currentThread().isInterrupted()) {
            throw new LimitExceeded("that is granted", "time");
        }
    }

    /// Does the work on one of the threads and waits for it.
    ///
    /// @param time from when it begins
    /// @throws LimitExceeded when it is not done in that time
    /// @throws RejectedExecutionException when too much waits already, when no thread comes free in a minute, or
    ///     when every one is left behind
    public <T> T within(Duration time, Callable<T> work) {
        var piece = new Piece<>(work);
        try {
            execute(piece);
            return piece.get(time);
        } catch (RejectedExecutionException full) {
            leave(piece);
            throw full;
        } catch (TimeoutException _) {
            leave(piece);
            throw new LimitExceeded("milliseconds", time.toMillis());
        } catch (InterruptedException interrupted) {
            leave(piece);
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    private void execute(Piece<?> piece) {
        if (leftBehind() >= 2 * most) {
            throw new RejectedExecutionException("Every thread is left behind");
        }
        threads.execute(piece);
    }

    private synchronized void leave(Piece<?> piece) {
        piece.cancel(true);
        if (piece.hasBegun() && !piece.ended) {
            piece.isLeftBehind = true;
            leftBehind++;
            replace();
        }
    }

    private synchronized void end(Piece<?> piece) {
        piece.ended = true;
        if (piece.isLeftBehind) {
            leftBehind--;
            replace();
        }
    }

    /// As many threads as ever for those who come, and those that are left behind.
    private void replace() {
        int size = most + Math.min(leftBehind, most);
        threads.setCorePoolSize(Math.min(size, threads.getMaximumPoolSize()));
        threads.setMaximumPoolSize(size);
        threads.setCorePoolSize(size);
    }

    /// How many threads go on with what nobody waits for any more.
    public synchronized int leftBehind() {
        return leftBehind;
    }

    /// What is at work is let go on: that the server stops is not the fault of the document.
    @Override
    public void close() {
        threads.shutdown();
    }

    /// Work whose time counts from when it begins.
    private final class Piece<T> extends FutureTask<T> {

        private final CountDownLatch begun = new CountDownLatch(1);
        private boolean ended;
        private boolean isLeftBehind;

        Piece(Callable<T> work) {
            super(work);
        }

        @Override
        public void run() {
            begun.countDown();
            try {
                super.run();
            } finally {
                end(this);
            }
        }

        T get(Duration time) throws InterruptedException, ExecutionException, TimeoutException {
            if (!begun.await(LONGEST_WAIT.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new RejectedExecutionException("No thread came free");
            }
            return get(time.toNanos(), TimeUnit.NANOSECONDS);
        }

        boolean hasBegun() {
            return begun.getCount() == 0;
        }
    }
}
