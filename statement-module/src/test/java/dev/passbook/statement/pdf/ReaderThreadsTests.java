package dev.passbook.statement.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Whoever waits is told when the time is up, whatever the work does.
@Timeout(20)
class ReaderThreadsTests {

    private static final Duration SHORT = Duration.ofMillis(20);
    private static final Duration LONG = Duration.ofSeconds(15);

    private final CountDownLatch release = new CountDownLatch(1);
    private final ReaderThreads threads = new ReaderThreads("test-", 1, 5);

    @AfterEach
    void release() {
        release.countDown();
        threads.close();
    }

    @Test
    void doesTheWork() {
        assertThat(threads.within(LONG, () -> 7)).isEqualTo(7);
    }

    @Test
    void throwsWhatTheWorkThrows() {
        var failure = new UnreadablePage(1, new ArithmeticException());

        assertThatExceptionOfType(UnreadablePage.class)
                .isThrownBy(() -> threads.within(LONG, () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    @Test
    void answersInTimeThoughTheWorkDoesNotStop() {
        leaveBehind();

        assertThat(threads.leftBehind()).isOne();
    }

    @Test
    void replacesAThreadThatIsLeftBehind() {
        leaveBehind();

        assertThat(threads.within(LONG, () -> 8)).isEqualTo(8);
    }

    @Test
    void turnsWorkAwayWhileEveryThreadIsLeftBehind() {
        leaveBehind();
        leaveBehind();

        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> threads.within(LONG, () -> 9));

        release.countDown();
        await().until(() -> threads.leftBehind() == 0);
        assertThat(threads.within(LONG, () -> 9)).isEqualTo(9);
    }

    @Test
    void tellsTheWorkToStop() {
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> threads.within(SHORT, () -> {
                    while (true) {
                        ReaderThreads.stopIfTold();
                    }
                }));

        await().until(() -> threads.leftBehind() == 0);
    }

    @Test
    void tellsNobodyElseToStop() {
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> threads.within(SHORT, () -> new ReadingTime(LONG).spend(ReaderThreadsTests::checks)));
        await().until(() -> threads.leftBehind() == 0);

        assertThat(threads.within(LONG, () -> Thread.currentThread().isInterrupted()))
                .isFalse();
    }

    private void leaveBehind() {
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> threads.within(SHORT, this::deaf))
                .withMessageContaining("20 milliseconds");
    }

    /// What a library does that has never heard of interruptions.
    private boolean deaf() {
        while (release.getCount() > 0) {
            Thread.onSpinWait();
        }
        return true;
    }

    private static boolean checks() {
        var time = new ReadingTime(LONG);
        return time.spend(() -> {
            while (true) {
                time.check();
            }
        });
    }
}
