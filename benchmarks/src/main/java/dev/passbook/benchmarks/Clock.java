package dev.passbook.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/// What time is it by. Both are needed: the wall clock says how long one waits, and the processors' clock says
/// how much of it was work, whatever else the machine did.
enum Clock {
    WALL {
        @Override
        double milliseconds() {
            return System.nanoTime() / 1e6;
        }
    },
    /// The work of this JVM, its compiler and collector included, and of the processes that it waited for.
    CPU {
        @Override
        double milliseconds() {
            return SYSTEM.getProcessCpuTime() / 1e6 + ofChildren();
        }
    };

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /// Linux counts in hundredths of a second there.
    private static final int TICK = 10;

    /// Since any moment; only differences mean something.
    abstract double milliseconds();

    /// 0 where the system does not tell.
    private static double ofChildren() {
        try {
            var stat = Files.readString(Path.of("/proc/self/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) * (double) TICK;
        } catch (IOException _) {
            return 0;
        }
    }
}
