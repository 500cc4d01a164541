package dev.passbook.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/// The computer that measures, and whether it has time for it.
final class Machine {

    private static final Duration GLANCE = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// The share of all cores that others may use: what an idle system does anyway.
    private static final double QUIET = 0.15;

    private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private int busyRounds;

    /// Cores, model, system, JDK: what a figure is worth nothing without.
    @Override
    public String toString() {
        return "%d × %s, %s %s, JDK %s (%s), heap up to %,d MiB"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        processor(),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        System.getProperty("java.vendor"),
                        Runtime.getRuntime().maxMemory() >> 20);
    }

    /// The load average of the last minute, this program's own work included.
    String load() {
        return String.format(Locale.ROOT, "%.2f", system.getSystemLoadAverage());
    }

    /// Waits until others leave the cores alone; after half a minute in vain the round counts as a busy one.
    void awaitQuiet() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (isBusy()) {
            if (System.nanoTime() > end) {
                busyRounds++;
                return;
            }
        }
    }

    /// Rounds that began although the machine was busy.
    int busyRounds() {
        return busyRounds;
    }

    /// What the cores do while this program does nothing.
    private boolean isBusy() {
        system.getCpuLoad();
        LockSupport.parkNanos(GLANCE.toNanos());
        return system.getCpuLoad() > QUIET;
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown processor");
        } catch (IOException _) {
            return "unknown processor";
        }
    }
}
