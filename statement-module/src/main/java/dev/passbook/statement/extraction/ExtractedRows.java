package dev.passbook.statement.extraction;

import static dev.passbook.statement.jooq.Tables.ACCOUNT;
import static dev.passbook.statement.jooq.Tables.STATEMENT;

import dev.passbook.statement.AccountId;
import dev.passbook.statement.ReadBy;
import dev.passbook.statement.Reconciliation;
import dev.passbook.statement.Reconciliation.Discrepancy;
import dev.passbook.statement.Reconciliations;
import dev.passbook.statement.Stage;
import dev.passbook.statement.Statement;
import dev.passbook.statement.Statement.Evidence;
import dev.passbook.statement.Statement.Suspicion;
import dev.passbook.statement.StatementId;
import dev.passbook.statement.Suspicions;
import dev.passbook.statement.TransactionsExtracted;
import dev.passbook.statement.forensics.Finding;
import dev.passbook.statement.layout.Proof;
import dev.passbook.statement.layout.Proof.Break;
import dev.passbook.statement.layout.Reading.Table;
import dev.passbook.statement.layout.Row;
import dev.passbook.statement.ledger.Ledgers;
import dev.passbook.statement.progress.Run;
import dev.passbook.statement.progress.Runs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Stores what was read of a statement and hands it on, in one transaction.
@Component
class ExtractedRows {

    private final DSLContext database;
    private final Ledgers ledgers;
    private final Reconciliations reconciliations;
    private final Suspicions suspicions;
    private final Runs runs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ExtractedRows(
            DSLContext database,
            Ledgers ledgers,
            Reconciliations reconciliations,
            Suspicions suspicions,
            Runs runs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.ledgers = ledgers;
        this.reconciliations = reconciliations;
        this.suspicions = suspicions;
        this.runs = runs;
        this.events = events;
        this.clock = clock;
    }

    /// Replaces what an earlier run may have stored.
    @Transactional
    public void store(Run run, Table table, ReadBy readBy, List<Finding> findings) {
        runs.advance(run, Stage.ANALYSING);
        var account = database.update(STATEMENT)
                .set(STATEMENT.MONTHS, months(table.rows()))
                .where(STATEMENT.ID.eq(run.statement().value()))
                .returning(STATEMENT.ACCOUNT_ID)
                .fetchSingle(STATEMENT.ACCOUNT_ID);
        fillPeriod(run.statement(), table.rows());
        note(run.statement(), readBy);
        ledgers.join(run.statement(), new AccountId(account), table.rows());
        reconciliations.store(run.statement(), reconciliation(table));
        suspicions.replace(
                run.statement(),
                Stage.EXTRACTING,
                findings.stream().map(ExtractedRows::suspicion).toList());
        database.update(ACCOUNT)
                .set(ACCOUNT.LAST_UPDATED, clock.instant())
                .where(ACCOUNT.ID.eq(account))
                .execute();
        events.publishEvent(new TransactionsExtracted(run.statement()));
    }

    private static Suspicion suspicion(Finding finding) {
        var box = finding.box();
        return new Suspicion(
                finding.trace().code(),
                finding.reason(),
                Stage.EXTRACTING,
                finding.page(),
                new Statement.Box(box.left(), box.top(), box.right(), box.bottom()),
                finding.evidence().entrySet().stream()
                        .map(value -> new Evidence(value.getKey(), value.getValue()))
                        .toList());
    }

    private static String[] months(List<Row> rows) {
        return rows.stream()
                .map(row -> YearMonth.from(row.date()).toString())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /// A document that does not print its period covers the days of its rows.
    private void fillPeriod(StatementId statement, List<Row> rows) {
        var days = rows.stream()
                .map(Row::date)
                .sorted(Comparator.<LocalDate>naturalOrder())
                .toList();
        if (!days.isEmpty()) {
            database.update(STATEMENT)
                    .set(STATEMENT.FROM_DATE, days.getFirst())
                    .set(STATEMENT.TO_DATE, days.getLast())
                    .where(STATEMENT.ID.eq(statement.value()), STATEMENT.FROM_DATE.isNull())
                    .execute();
        }
    }

    /// Once OCR, always OCR: its first pages were read off their pictures when it was uploaded.
    private void note(StatementId statement, ReadBy readBy) {
        if (readBy == ReadBy.OCR) {
            database.update(STATEMENT)
                    .set(STATEMENT.READ_BY, readBy.name())
                    .where(STATEMENT.ID.eq(statement.value()))
                    .execute();
        }
    }

    private static Reconciliation reconciliation(Table table) {
        var opening = table.openingBalance();
        var closing = table.closingBalance();
        return switch (table.proof()) {
            case Proof.Verified() -> new Reconciliation.Verified(opening, closing);
            case Proof.Unverifiable(var reason) -> new Reconciliation.Unverifiable(reason, opening, closing);
            case Proof.Discrepancy(var breaks) ->
                new Reconciliation.Discrepant(
                        breaks.stream().map(ExtractedRows::discrepancy).toList(), opening, closing);
        };
    }

    private static Discrepancy discrepancy(Break place) {
        return new Discrepancy(
                Discrepancy.Kind.valueOf(place.kind().name()),
                place.page(),
                place.row(),
                place.expected(),
                place.found());
    }
}
