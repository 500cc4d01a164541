package dev.passbook.statement.progress;

import dev.passbook.statement.StatementId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// One server, one process: whoever commits a change tells the feed.
class LocalAnnouncing implements Announcing, AutoCloseable {

    private final ProgressFeed feed;

    /// One thread, so that changes are told in the order in which they were committed; not the committing thread, which
    /// still holds its connection.
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("progress-teller").factory());

    LocalAnnouncing(ProgressFeed feed) {
        this.feed = feed;
    }

    @Override
    public void announce(StatementId statement) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                teller.execute(() -> feed.changed(statement));
            }
        });
    }

    @Override
    public void close() {
        teller.shutdownNow();
    }
}
