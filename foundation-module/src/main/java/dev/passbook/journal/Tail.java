package dev.passbook.journal;

import dev.passbook.tenancy.TenantId;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/// The newest events of one tenant, read once for all who follow it on this server, and the bell that wakes them.
class Tail {

    /// How many are kept for followers that are a little behind; who is further behind reads the table.
    static final int KEPT = 256;

    private final TenantId tenant;
    private final StoredEvents stored;
    private final Sinks.Many<Boolean> bell = Sinks.many().multicast().directBestEffort();

    /// One reads at a time; followers are not kept waiting for it.
    private final Object reading = new Object();

    private final ArrayDeque<Event> newest = new ArrayDeque<>();
    private long before;
    private volatile long last = -1;

    Tail(TenantId tenant, StoredEvents stored) {
        this.tenant = tenant;
        this.stored = stored;
    }

    /// What is known to follow a number.
    ///
    /// @param until nothing else that is wanted has a number up to this one
    record Stretch(List<Event> events, long until) {}

    /// Rings whenever there may be more to read. A follower that is busy hears the latest ring when it is done.
    Flux<Boolean> bell() {
        return bell.asFlux().onBackpressureLatest();
    }

    /// The number of the last event that is known here. The first to ask looks it up.
    long last() {
        if (last < 0) {
            synchronized (reading) {
                if (last < 0) {
                    begin(stored.last(tenant));
                }
            }
        }
        return last;
    }

    /// Empty when more follows than is kept here.
    synchronized Optional<Stretch> after(long number, EventFilter filter) {
        if (number < before) {
            return Optional.empty();
        }
        var wanted = newest.stream()
                .filter(event -> event.number() > number)
                .filter(filter::wants)
                .toList();
        return Optional.of(new Stretch(wanted, last));
    }

    /// Reads what is new and wakes the followers; does nothing when that number is known already or nobody has
    /// asked for any yet.
    void grow(long announced) {
        synchronized (reading) {
            if (last >= 0 && announced > last) {
                readOn(stored.last(tenant));
                bell.tryEmitNext(true);
            }
        }
    }

    /// When too much has happened at once, followers are left to the table.
    private void readOn(long end) {
        if (end - last > KEPT) {
            begin(end);
            return;
        }
        try {
            keep(stored.between(tenant, EventFilter.everything(), last, end, KEPT), end);
        } catch (SinceExpired _) {
            begin(end);
        }
    }

    private synchronized void begin(long end) {
        newest.clear();
        before = end;
        last = end;
    }

    private synchronized void keep(List<Event> events, long end) {
        newest.addAll(events);
        while (newest.size() > KEPT) {
            before = newest.removeFirst().number();
        }
        last = end;
    }
}
