package dev.passbook.journal;

import dev.passbook.tenancy.TenantId;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// One server, one process: whoever commits an event tells the feed.
class LocalAnnouncing implements Announcing, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalAnnouncing.class);

    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final JournalFeed feed;

    /// Not the committing thread, which still holds its connection; and one only, so that events which come fast
    /// are read together.
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("journal-teller").factory());

    LocalAnnouncing(JournalFeed feed) {
        this.feed = feed;
    }

    @Override
    public void announce(TenantId tenant, long number) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                teller.execute(() -> tell(tenant, number));
            }
        });
    }

    private void tell(TenantId tenant, long number) {
        try {
            feed.grew(tenant, number);
        } catch (RuntimeException failed) {
            LOG.warn("Reading the journal failed and is tried again: {}", failed.getMessage());
            CompletableFuture.delayedExecutor(AGAIN.toMillis(), TimeUnit.MILLISECONDS, teller)
                    .execute(() -> tell(tenant, number));
        }
    }

    @Override
    public void close() {
        teller.shutdownNow();
    }
}
