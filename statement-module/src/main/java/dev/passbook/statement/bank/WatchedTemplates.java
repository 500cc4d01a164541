package dev.passbook.statement.bank;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks after a folder of templates. What is wrong there when the server starts keeps it from starting; what goes
/// wrong later is said in the log and changes nothing.
final class WatchedTemplates implements BankDirectories, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WatchedTemplates.class);

    private static final long SECONDS_BETWEEN_LOOKS = 1;

    private final BankDirectory shipped = new BankDirectory();
    private final Replacements replacements;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("templates").factory());

    private volatile Banks current;

    WatchedTemplates(Path folder) {
        replacements = new Replacements(new TemplateFolder(folder), shipped);
        var wrong = replacements.judge();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException(String.join("\n", wrong));
        }
        current = banks();
    }

    @Override
    public Banks current() {
        return current;
    }

    WatchedTemplates start() {
        looks.scheduleWithFixedDelay(
                this::lookWhateverHappens, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
        return this;
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }

    /// Not for several threads at once.
    void look() {
        if (replacements.changed()) {
            replacements.judge().forEach(wrong -> LOG.warn("{} - what was in force before stays so", wrong));
            current = banks();
        }
    }

    private Banks banks() {
        var replaced = replacements.templates();
        LOG.info(
                "Templates of the configured folder in force: {}",
                replaced.stream().map(BankTemplate::bank).toList());
        return new Banks(shipped.with(replaced));
    }

    /// An exception would end the looking for good.
    private void lookWhateverHappens() {
        try {
            look();
        } catch (RuntimeException unexpected) {
            LOG.error("A look at the templates failed", unexpected);
        }
    }
}
