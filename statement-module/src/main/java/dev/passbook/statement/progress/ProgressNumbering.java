package dev.passbook.statement.progress;

import static dev.passbook.statement.jooq.Tables.PROGRESS;

import dev.passbook.journal.Event;
import dev.passbook.journal.EventAppended;
import org.jooq.DSLContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes beside a statement's progress which event told of it, in the transaction of both: whoever reads where a
/// statement stands knows from where to follow it.
@Component
class ProgressNumbering {

    private final DSLContext database;

    ProgressNumbering(DSLContext database) {
        this.database = database;
    }

    @EventListener
    void on(EventAppended appended) {
        if (appended.event().kind().equals(ProgressEvents.KIND)) {
            note(appended.event());
        }
    }

    private void note(Event event) {
        database.update(PROGRESS)
                .set(PROGRESS.EVENT_NUMBER, event.number())
                .where(PROGRESS.STATEMENT_ID.eq(event.subject()))
                .execute();
    }
}
