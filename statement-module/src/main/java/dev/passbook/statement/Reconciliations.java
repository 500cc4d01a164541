package dev.passbook.statement;

import static dev.passbook.statement.jooq.Tables.DISCREPANCY;
import static dev.passbook.statement.jooq.Tables.RECONCILIATION;

import dev.passbook.statement.Reconciliation.Discrepancy;
import dev.passbook.statement.Reconciliation.Discrepancy.Kind;
import dev.passbook.statement.Reconciliation.Discrepant;
import dev.passbook.statement.Reconciliation.Unverifiable;
import dev.passbook.statement.Reconciliation.Verified;
import dev.passbook.statement.jooq.tables.records.DiscrepancyRecord;
import dev.passbook.statement.jooq.tables.records.ReconciliationRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the proof of each statement.
@Service
public class Reconciliations {

    private static final String VERIFIED = "VERIFIED";
    private static final String DISCREPANT = "DISCREPANCY";
    private static final String UNVERIFIABLE = "UNVERIFIABLE";

    private final DSLContext database;

    Reconciliations(DSLContext database) {
        this.database = database;
    }

    /// Those of the given statements that have one yet.
    @Transactional(readOnly = true)
    public Map<StatementId, Reconciliation> of(Collection<StatementId> statements) {
        var ids = statements.stream().map(StatementId::value).toList();
        var places = database.selectFrom(DISCREPANCY)
                .where(DISCREPANCY.STATEMENT_ID.in(ids))
                .orderBy(DISCREPANCY.POSITION)
                .fetchGroups(DISCREPANCY.STATEMENT_ID, Reconciliations::discrepancy);
        return database.selectFrom(RECONCILIATION)
                .where(RECONCILIATION.STATEMENT_ID.in(ids))
                .fetchMap(
                        row -> new StatementId(row.getStatementId()),
                        row -> reconciliation(row, places.getOrDefault(row.getStatementId(), List.of())));
    }

    /// Replaces what an earlier run may have stored.
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(StatementId statement, Reconciliation reconciliation) {
        var id = statement.value();
        database.deleteFrom(DISCREPANCY).where(DISCREPANCY.STATEMENT_ID.eq(id)).execute();
        database.deleteFrom(RECONCILIATION)
                .where(RECONCILIATION.STATEMENT_ID.eq(id))
                .execute();
        switch (reconciliation) {
            case Verified _ -> insert(id, VERIFIED, null, reconciliation);
            case Unverifiable(var reason, var _, var _) -> insert(id, UNVERIFIABLE, reason, reconciliation);
            case Discrepant(var discrepancies, var _, var _) -> {
                insert(id, DISCREPANT, null, reconciliation);
                insert(id, discrepancies);
            }
        }
    }

    private void insert(UUID statement, String outcome, @Nullable String reason, Reconciliation reconciliation) {
        database.executeInsert(new ReconciliationRecord(
                statement, outcome, reason, reconciliation.openingBalance(), reconciliation.closingBalance()));
    }

    private void insert(UUID statement, List<Discrepancy> discrepancies) {
        database.batchInsert(IntStream.range(0, discrepancies.size())
                        .mapToObj(index -> row(statement, index, discrepancies.get(index)))
                        .toList())
                .execute();
    }

    private static DiscrepancyRecord row(UUID statement, int index, Discrepancy place) {
        return new DiscrepancyRecord(
                statement, index, place.kind().name(), place.page(), place.position(), place.expected(), place.found());
    }

    private static Discrepancy discrepancy(DiscrepancyRecord row) {
        return new Discrepancy(
                Kind.valueOf(row.getKind()),
                row.getPage(),
                row.getTransactionPosition(),
                row.getExpected(),
                row.getFound());
    }

    private static Reconciliation reconciliation(ReconciliationRecord row, List<Discrepancy> places) {
        return switch (row.getOutcome()) {
            case VERIFIED -> new Verified(row.getOpeningBalance(), row.getClosingBalance());
            case DISCREPANT -> new Discrepant(places, row.getOpeningBalance(), row.getClosingBalance());
            default -> new Unverifiable(row.getReason(), row.getOpeningBalance(), row.getClosingBalance());
        };
    }
}
