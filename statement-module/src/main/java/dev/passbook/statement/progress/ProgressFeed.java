package dev.passbook.statement.progress;

import static dev.passbook.statement.jooq.Tables.PROGRESS;

import dev.passbook.entity.EntityId;
import dev.passbook.statement.Progress;
import dev.passbook.statement.StatementId;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;

/// The live side of progress: what is stored now, then each change as it is committed, on whichever server it happens.
///
/// A subscriber may miss revisions in between, never the last one, and never sees one twice or out of order.
@Service
public class ProgressFeed {

    /// More than the changes that one statement ever goes through, times the statements of a large entity.
    private static final int BUFFERED = 4_096;

    private final DSLContext database;
    private final Sinks.Many<Signal> signals = Sinks.many().multicast().directBestEffort();

    ProgressFeed(DSLContext database) {
        this.database = database;
    }

    /// Follows one statement to its end.
    public Flux<Progress> ofStatement(StatementId statement) {
        return follow(
                        progress -> progress.statement().equals(statement),
                        () -> stored(PROGRESS.STATEMENT_ID.eq(statement.value())))
                .takeUntil(progress -> progress.status().isFinal());
    }

    /// Follows all statements of an entity, those that are still to be uploaded too.
    public Flux<Progress> ofEntity(EntityId entity) {
        return follow(
                progress -> progress.entity().equals(entity), () -> stored(PROGRESS.ENTITY_ID.eq(entity.value())));
    }

    /// A statement's progress was committed somewhere.
    void changed(StatementId statement) {
        stored(PROGRESS.STATEMENT_ID.eq(statement.value())).forEach(progress -> emit(new Signal.Changed(progress)));
    }

    /// Changes may have been missed: every subscriber is to read again what is stored.
    void missed() {
        emit(new Signal.Missed());
    }

    /// The sink takes one signal at a time.
    private synchronized void emit(Signal signal) {
        signals.tryEmitNext(signal);
    }

    /// Listens before it reads for the first time, so that no change falls in between.
    private Flux<Progress> follow(Predicate<Progress> wanted, Supplier<List<Progress>> stored) {
        var live = signals.asFlux()
                .filter(signal -> !(signal instanceof Signal.Changed(var progress)) || wanted.test(progress))
                .onBackpressureBuffer(BUFFERED);
        return Flux.merge(live, Flux.just(new Signal.Missed()))
                .publishOn(Schedulers.boundedElastic())
                .concatMapIterable(signal -> switch (signal) {
                    case Signal.Changed(var progress) -> List.of(progress);
                    case Signal.Missed() -> stored.get();
                })
                .transformDeferred(ProgressFeed::onlyNewer);
    }

    private static Flux<Progress> onlyNewer(Flux<Progress> all) {
        var seen = new HashMap<StatementId, Integer>();
        return all.filter(progress -> {
            var last = seen.getOrDefault(progress.statement(), 0);
            seen.put(progress.statement(), Math.max(last, progress.revision()));
            return progress.revision() > last;
        });
    }

    private List<Progress> stored(Condition which) {
        return database.selectFrom(PROGRESS)
                .where(which)
                .orderBy(PROGRESS.UPDATED_AT)
                .fetch(ProgressRows::progress);
    }

    private sealed interface Signal {

        record Changed(Progress progress) implements Signal {}

        record Missed() implements Signal {}
    }
}
