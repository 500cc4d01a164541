package dev.passbook.journal;

import dev.passbook.tenancy.TenantId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/// The live side of the journal.
///
/// An event costs a query for its tenant on each server where somebody follows that tenant, however many they are.
@Service
public class JournalFeed implements AutoCloseable {

    /// Followers that catch up share these, and with them as many connections to the database at most.
    private static final int READERS = 4;

    private static final int WAITING_FOR_A_READER = 1_000_000;

    /// Events that are read ahead of a subscriber.
    private static final int AHEAD = 32;

    private final StoredEvents stored;
    private final Map<TenantId, Followed> tails = new HashMap<>();

    private final Scheduler readers =
            Schedulers.newBoundedElastic(READERS, WAITING_FOR_A_READER, "journal-reader", 60, true);

    /// A subscriber that is slow in taking an event holds up no other: each has a thread of its own while it does.
    private final Scheduler delivery =
            Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "journal-delivery");

    JournalFeed(StoredEvents stored) {
        this.stored = stored;
    }

    /// What followed an event, in order, and then whatever happens, on whichever server: each event once, until
    /// the subscriber goes.
    ///
    /// It is read as fast as the subscriber asks for it. Ends with [SinceExpired] when what comes next is no
    /// longer kept.
    ///
    /// @param since the number after which to begin, as [Journal#number] and [Journal#last] give it
    public Flux<Event> follow(TenantId tenant, EventFilter filter, long since) {
        return Flux.using(
                        () -> join(tenant),
                        tail -> new Follower(tenant, filter, since, stored, tail).events(readers),
                        _ -> leave(tenant))
                .publishOn(delivery, AHEAD);
    }

    /// How many follow a journal on this server.
    public synchronized int followers() {
        return tails.values().stream().mapToInt(Followed::followers).sum();
    }

    /// The journal of a tenant has grown somewhere.
    void grew(TenantId tenant, long number) {
        followed(tenant).ifPresent(tail -> tail.grow(number));
    }

    /// Growth may have gone unheard: whatever is followed is read on.
    void missed() {
        all().forEach(tail -> tail.grow(Long.MAX_VALUE));
    }

    private synchronized Tail join(TenantId tenant) {
        var followed = tails.get(tenant);
        var joined = followed == null ? new Followed(new Tail(tenant, stored), 1) : followed.plus(1);
        tails.put(tenant, joined);
        return joined.tail();
    }

    private synchronized void leave(TenantId tenant) {
        tails.computeIfPresent(tenant, (_, followed) -> followed.followers() == 1 ? null : followed.plus(-1));
    }

    private synchronized Optional<Tail> followed(TenantId tenant) {
        return Optional.ofNullable(tails.get(tenant)).map(Followed::tail);
    }

    private synchronized List<Tail> all() {
        return tails.values().stream().map(Followed::tail).toList();
    }

    @Override
    public void close() {
        readers.dispose();
        delivery.dispose();
    }

    private record Followed(Tail tail, int followers) {

        Followed plus(int more) {
            return new Followed(tail, followers + more);
        }
    }
}
