package dev.passbook.journal;

import dev.passbook.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What happened, in order: one durable log of events for each tenant.
///
/// Numbers grow in the order of commits, so whoever has read up to a number has missed nothing below it.
@Service
public class Journal {

    private final StoredEvents stored;
    private final Appending appending;
    private final Forgetting forgetting;

    Journal(StoredEvents stored, Appending appending, Forgetting forgetting) {
        this.stored = stored;
        this.appending = appending;
        this.forgetting = forgetting;
    }

    /// Adds an event with the transaction that makes it happen; see [Event] for what the arguments are.
    ///
    /// It gets its number right before the commit, wherever in the transaction this is called: numbering holds up
    /// the other writers of the tenant until the commit, and must not do so for longer than the commit takes.
    /// Whoever wants to know the number listens to [EventAppended].
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(TenantId tenant, String kind, UUID entity, UUID subject, String payload) {
        appending.beforeCommit(new Unnumbered(tenant, kind, entity, subject, payload));
    }

    /// What followed an event, oldest first.
    ///
    /// @param number of the last event that is known already, 0 to begin at the beginning
    /// @param most how many to read at most, at least 1
    /// @throws SinceExpired when some of what followed is no longer kept
    public List<Event> after(TenantId tenant, EventFilter filter, long number, int most) {
        return stored.between(tenant, filter, number, Long.MAX_VALUE, most);
    }

    /// The number of the tenant's last event, 0 when there is none yet.
    public long last(TenantId tenant) {
        return stored.last(tenant);
    }

    /// The number to read on from.
    ///
    /// @param since the id of an event, as a caller wrote it
    /// @throws InvalidSince when it is none, or one of another tenant, or one that has not happened as far as this
    /// database knows, which may have been restored from an older copy
    public long number(TenantId tenant, String since) {
        return EventId.parse(since)
                .filter(id -> id.tenant().equals(tenant))
                .map(EventId::number)
                .filter(number -> number <= last(tenant))
                .orElseThrow(InvalidSince::new);
    }

    /// Ends the keeping of events up to an age. To be called outside of a transaction: it goes in small steps,
    /// and may be interrupted and repeated.
    ///
    /// @return how many went
    public int forgetBefore(Instant age) {
        return forgetting.before(age);
    }

    /// Removes everything about an entity. To readers it is as if it had never happened: they are not told that
    /// something is missing.
    ///
    /// @return how many events went
    @Transactional
    public int erase(UUID entity) {
        return forgetting.of(entity);
    }
}
