package dev.passbook.statement.progress;

import static dev.passbook.statement.jooq.Tables.PROGRESS;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import dev.passbook.entity.EntityId;
import dev.passbook.journal.EventFilter;
import dev.passbook.journal.Journal;
import dev.passbook.journal.JournalFeed;
import dev.passbook.statement.Progress;
import dev.passbook.statement.StatementId;
import dev.passbook.statement.Status;
import dev.passbook.tenancy.TenantId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/// The live side of progress: where things stand and then each change in order, on whichever server it happens;
/// or, for somebody who was here before, each change that was missed and then the live ones.
///
/// To somebody who missed nothing the latest progress is told again, so that the first frame never has to be
/// waited for.
@Service
public class ProgressFeed {

    private final DSLContext database;
    private final Journal journal;
    private final JournalFeed feed;

    ProgressFeed(DSLContext database, Journal journal, JournalFeed feed) {
        this.database = database;
        this.journal = journal;
        this.feed = feed;
    }

    /// Follows one statement to its end.
    ///
    /// @param since the event that was seen last, as its subscriber says; null to begin with the current state
    public Flux<Progress> ofStatement(TenantId tenant, StatementId statement, @Nullable String since) {
        var rows = PROGRESS.STATEMENT_ID.eq(statement.value());
        var events = EventFilter.everything().ofSubject(statement.value());
        return follow(new Followed(tenant, rows, rows, events), since)
                .takeUntil(progress -> progress.status().isFinal());
    }

    /// Follows all statements of an entity, those that are still to be uploaded too.
    ///
    /// @param since as in [#ofStatement]
    public Flux<Progress> ofEntity(TenantId tenant, EntityId entity, @Nullable String since) {
        var rows = PROGRESS.ENTITY_ID.eq(entity.value());
        var events = EventFilter.everything().ofEntity(entity.value());
        return follow(new Followed(tenant, rows, rows, events), since);
    }

    /// Follows all statements of a tenant. The current state is that of the statements which are being processed,
    /// and the latest change whichever statement it is of.
    ///
    /// @param since as in [#ofStatement]
    public Flux<Progress> ofTenant(TenantId tenant, @Nullable String since) {
        var rows = PROGRESS.TENANT_ID.eq(tenant.value());
        var latest = select(max(PROGRESS.EVENT_NUMBER)).from(PROGRESS).where(rows);
        var current = PROGRESS.STATUS.eq(Status.PROCESSING.name()).or(PROGRESS.EVENT_NUMBER.eq(latest));
        return follow(new Followed(tenant, rows, rows.and(current), EventFilter.everything()), since);
    }

    private Flux<Progress> follow(Followed what, @Nullable String since) {
        return Flux.defer(() -> since == null ? fromNow(what) : fromThen(what, journal.number(what.tenant(), since)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /// What changes after the end of the journal was looked up is told by its event and not as state.
    private Flux<Progress> fromNow(Followed what) {
        var end = journal.last(what.tenant());
        var state = database.selectFrom(PROGRESS)
                .where(what.current())
                .orderBy(PROGRESS.EVENT_NUMBER.asc().nullsFirst(), PROGRESS.UPDATED_AT)
                .fetch(ProgressRows::progress);
        return Flux.fromIterable(state)
                .filter(progress -> number(progress) <= end)
                .concatWith(changes(what, end));
    }

    private Flux<Progress> fromThen(Followed what, long since) {
        var end = journal.last(what.tenant());
        var latest = database.selectFrom(PROGRESS)
                .where(what.rows())
                .orderBy(PROGRESS.EVENT_NUMBER.desc().nullsLast(), PROGRESS.UPDATED_AT.desc())
                .limit(1)
                .fetchOptional(ProgressRows::progress);
        return latest.filter(progress -> number(progress) > since).isPresent()
                ? changes(what, since)
                : Flux.fromStream(latest.stream()).concatWith(changes(what, end));
    }

    private Flux<Progress> changes(Followed what, long after) {
        return feed.follow(what.tenant(), what.events().ofKind(ProgressEvents.KIND), after)
                .map(ProgressEvents::progress);
    }

    private static long number(Progress progress) {
        return progress.event() == null ? 0 : progress.event().number();
    }

    /// @param rows everything that is followed
    /// @param current what of it makes up the current state
    private record Followed(TenantId tenant, Condition rows, Condition current, EventFilter events) {}
}
