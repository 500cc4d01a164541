package dev.passbook.trail;

import dev.passbook.audit.AuditEntry;
import dev.passbook.audit.AuditLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Writes down calls soon after they were answered, many at a time: one write for each read would cost more than
/// the read. When it cannot keep up, calls wait for it, so that none goes unnoted; what was not yet written is
/// lost only with a server that is killed. Changes are noted by those who make them, in the same transaction.
@Component
class Notebook implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Notebook.class);

    private static final int WAITING = 20_000;
    private static final int AT_ONCE = 500;
    private static final int PAUSE_MILLIS = 200;
    private static final String WRITER = "audit-writer";

    private final BlockingQueue<AuditEntry> waiting = new ArrayBlockingQueue<>(WAITING);
    private final AuditLog log;
    private volatile boolean running;
    private Thread writer = writer();

    Notebook(AuditLog log) {
        this.log = log;
    }

    private Thread writer() {
        return Thread.ofPlatform().daemon().name(WRITER).unstarted(this::write);
    }

    void note(AuditEntry entry) {
        try {
            waiting.put(entry);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        var batch = new ArrayList<AuditEntry>();
        while (running || !waiting.isEmpty() || !batch.isEmpty()) {
            try {
                collect(batch);
                if (!batch.isEmpty()) {
                    log.record(batch);
                    batch.clear();
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                LOG.error("The audit log could not be written and will be tried again", failed);
                pause();
            }
        }
    }

    private void collect(List<AuditEntry> batch) throws InterruptedException {
        if (batch.isEmpty()) {
            var first = waiting.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            if (first != null) {
                batch.add(first);
                waiting.drainTo(batch, AT_ONCE - 1);
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Whoever stopped may start again, with a thread of its own each time.
    @Override
    public synchronized void start() {
        running = true;
        writer = writer();
        writer.start();
    }

    /// Once no request is running any more: writes what is left.
    @Override
    public synchronized void stop() {
        running = false;
        try {
            writer.join(TimeUnit.SECONDS.toMillis(10));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Stops after the web server, which has a higher phase.
    @Override
    public int getPhase() {
        return 0;
    }
}
