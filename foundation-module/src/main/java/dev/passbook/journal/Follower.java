package dev.passbook.journal;

import dev.passbook.journal.Tail.Stretch;
import dev.passbook.tenancy.TenantId;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Scheduler;

/// One subscriber's place in a journal. It holds no more than a batch of events: it moves on when it is asked to,
/// and how far behind it is costs nothing but reading.
class Follower {

    private static final int BATCH = 100;

    private final TenantId tenant;
    private final EventFilter filter;
    private final StoredEvents stored;
    private final Tail tail;

    /// Up to here everything was handed on. Read and written by one thread at a time.
    private long position;

    Follower(TenantId tenant, EventFilter filter, long since, StoredEvents stored, Tail tail) {
        this.tenant = tenant;
        this.filter = filter;
        this.position = since;
        this.stored = stored;
        this.tail = tail;
    }

    /// Listens for the bell before it reads for the first time, so that nothing falls in between.
    ///
    /// @param readers where the database is read
    Flux<Event> events(Scheduler readers) {
        return Flux.merge(tail.bell(), Flux.just(true))
                .onBackpressureLatest()
                .concatMap(_ -> unread().subscribeOn(readers), 1);
    }

    private Flux<Event> unread() {
        return Flux.generate(this::readOn).flatMapIterable(events -> events, 1);
    }

    private void readOn(SynchronousSink<List<Event>> sink) {
        if (position >= tail.last()) {
            sink.complete();
            return;
        }
        var stretch = tail.after(position, filter).orElseGet(this::fromTable);
        position = stretch.until();
        sink.next(stretch.events());
    }

    private Stretch fromTable() {
        var end = tail.last();
        var events = stored.between(tenant, filter, position, end, BATCH);
        return new Stretch(
                events, events.size() < BATCH ? end : events.getLast().number());
    }
}
