package dev.passbook.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// How often each of many callers may do one kind of thing. Kept in the memory of this server, for those who
/// called last.
final class Allowance {

    private static final int MOST_CALLERS = 10_000;

    private final int perMinute;
    private final TimeMeter time;
    private final Recent<Object, Bucket> buckets = new Recent<>(MOST_CALLERS);

    Allowance(int perMinute) {
        this(perMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    Allowance(int perMinute, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
    }

    /// Takes one of what a caller has left.
    ///
    /// @return 0, or the seconds until there is one again
    long take(Object caller) {
        return seconds(bucket(caller).tryConsumeAndReturnRemaining(1));
    }

    /// Whether a caller has one left, without taking it.
    ///
    /// @return 0, or the seconds until there is one again
    long wait(Object caller) {
        return buckets.find(caller)
                .map(bucket -> bucket.estimateAbilityToConsume(1))
                .filter(estimate -> !estimate.canBeConsumed())
                .map(estimate -> seconds(estimate.getNanosToWaitForRefill()))
                .orElse(0L);
    }

    private Bucket bucket(Object caller) {
        return buckets.get(
                caller,
                () -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                        .withCustomTimePrecision(time)
                        .build());
    }

    private static long seconds(ConsumptionProbe probe) {
        return probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
    }

    private static long seconds(long nanos) {
        return TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }
}
