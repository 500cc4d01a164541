package dev.passbook.statement;

import static dev.passbook.statement.jooq.Tables.ACCOUNT;
import static dev.passbook.statement.jooq.Tables.ACCOUNT_TRANSACTION;
import static dev.passbook.statement.jooq.Tables.DISCREPANCY;
import static dev.passbook.statement.jooq.Tables.DOCUMENT;
import static dev.passbook.statement.jooq.Tables.PREPARED_UPLOAD;
import static dev.passbook.statement.jooq.Tables.PROGRESS;
import static dev.passbook.statement.jooq.Tables.RECONCILIATION;
import static dev.passbook.statement.jooq.Tables.SIGHTING;
import static dev.passbook.statement.jooq.Tables.STATEMENT;
import static dev.passbook.statement.jooq.Tables.SUSPICION;
import static dev.passbook.statement.jooq.Tables.SUSPICION_EVIDENCE;

import dev.passbook.entity.EntityErased;
import dev.passbook.journal.Journal;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Takes away everything of an entity's statements.
///
/// Work may be going on meanwhile. Progress goes first: that waits for whoever is just writing what was read, and
/// from then on no run of the work finds a row that would let it write. What was written until then is deleted
/// with the rest.
@Component
class Erasing {

    private final DSLContext database;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Erasing(DSLContext database, Journal journal, ApplicationEventPublisher events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
    }

    @EventListener
    void on(EntityErased erased) {
        var entity = erased.entity().value();
        delete(PROGRESS, PROGRESS.ENTITY_ID.eq(entity));
        var statements = ids(STATEMENT, STATEMENT.ID, STATEMENT.ENTITY_ID.eq(entity));
        var accounts = ids(ACCOUNT, ACCOUNT.ID, ACCOUNT.ENTITY_ID.eq(entity));
        events.publishEvent(new StatementsErased(
                erased.tenant(),
                erased.entity(),
                statements.stream().map(StatementId::new).toList(),
                accounts.stream().map(AccountId::new).toList(),
                erased.tally()));
        var tally = erased.tally();
        tally.add("documents", delete(DOCUMENT, DOCUMENT.STATEMENT_ID.in(statements)));
        delete(PREPARED_UPLOAD, PREPARED_UPLOAD.ENTITY_ID.eq(entity));
        delete(SIGHTING, SIGHTING.STATEMENT_ID.in(statements));
        delete(DISCREPANCY, DISCREPANCY.STATEMENT_ID.in(statements));
        delete(RECONCILIATION, RECONCILIATION.STATEMENT_ID.in(statements));
        delete(SUSPICION_EVIDENCE, SUSPICION_EVIDENCE.STATEMENT_ID.in(statements));
        tally.add("suspicions", delete(SUSPICION, SUSPICION.STATEMENT_ID.in(statements)));
        tally.add("transactions", delete(ACCOUNT_TRANSACTION, ACCOUNT_TRANSACTION.ACCOUNT_ID.in(accounts)));
        tally.add("statements", delete(STATEMENT, STATEMENT.ID.in(statements)));
        tally.add("accounts", delete(ACCOUNT, ACCOUNT.ID.in(accounts)));
        tally.add("events", journal.erase(entity));
    }

    private List<UUID> ids(Table<?> table, Field<UUID> id, Condition which) {
        return database.select(id).from(table).where(which).fetch(id);
    }

    private int delete(Table<?> table, Condition which) {
        return database.deleteFrom(table).where(which).execute();
    }
}
