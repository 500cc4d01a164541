package dev.passbook.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/// How much work waits (`passbook.queue.waiting`) and for how long the first of it has (`passbook.queue.delay`, in
/// seconds): all servers' work on one database, seen when somebody looks.
@Component
class QueueGauges implements MeterBinder {

    private static final Name TASKS = DSL.name("scheduled_tasks");
    private static final Field<Instant> DUE = DSL.field(DSL.name("execution_time"), SQLDataType.INSTANT);
    private static final Field<Boolean> PICKED = DSL.field(DSL.name("picked"), SQLDataType.BOOLEAN);

    private final DSLContext database;
    private final Clock clock;

    QueueGauges(DSLContext database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("passbook.queue.waiting", this, QueueGauges::waiting)
                .description("Tasks that are due and that no server has begun")
                .register(registry);
        Gauge.builder("passbook.queue.delay", this, QueueGauges::delay)
                .description("For how long the first of them has been due")
                .baseUnit("seconds")
                .register(registry);
    }

    private double waiting() {
        return database.fetchCount(DSL.table(TASKS), DUE.le(clock.instant()).and(PICKED.isFalse()));
    }

    private double delay() {
        var now = clock.instant();
        var first = database.select(DSL.min(DUE))
                .from(DSL.table(TASKS))
                .where(DUE.le(now).and(PICKED.isFalse()))
                .fetchOne(DSL.min(DUE));
        return first == null ? 0 : Duration.between(first, now).toMillis() / 1_000.0;
    }
}
