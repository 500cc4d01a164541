package dev.passbook.statement;

import static dev.passbook.statement.jooq.Tables.SUSPICION;
import static dev.passbook.statement.jooq.Tables.SUSPICION_EVIDENCE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.passbook.statement.Statement.Box;
import dev.passbook.statement.Statement.Evidence;
import dev.passbook.statement.Statement.Suspicion;
import dev.passbook.statement.jooq.tables.records.SuspicionEvidenceRecord;
import dev.passbook.statement.jooq.tables.records.SuspicionRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The suspicions of statements. Each stage of the work has its own, and replaces them when it is repeated.
@Component
public class Suspicions {

    /// Which value of which suspicion.
    private record Key(UUID statement, int position) {}

    private final DSLContext database;

    Suspicions(DSLContext database) {
        this.database = database;
    }

    /// Those of several statements, in the order of storing; a statement without any is missing.
    Map<UUID, List<Suspicion>> of(Collection<UUID> statements) {
        var evidence = database
                .selectFrom(SUSPICION_EVIDENCE)
                .where(SUSPICION_EVIDENCE.STATEMENT_ID.in(statements))
                .orderBy(SUSPICION_EVIDENCE.ORDINAL)
                .fetch()
                .stream()
                .collect(groupingBy(
                        row -> new Key(row.getStatementId(), row.getPosition()),
                        mapping(row -> new Evidence(row.getName(), row.getContent()), toList())));
        return database.selectFrom(SUSPICION)
                .where(SUSPICION.STATEMENT_ID.in(statements))
                .orderBy(SUSPICION.POSITION)
                .fetchGroups(
                        SUSPICION.STATEMENT_ID,
                        row -> suspicion(
                                row,
                                evidence.getOrDefault(new Key(row.getStatementId(), row.getPosition()), List.of())));
    }

    /// Stores what one stage found, in the place of what it had found before.
    ///
    /// @param found all of that stage, the gravest first
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(StatementId statement, Stage stage, List<Suspicion> found) {
        var id = statement.value();
        database.deleteFrom(SUSPICION)
                .where(SUSPICION.STATEMENT_ID.eq(id), SUSPICION.STAGE.eq(stage.name()))
                .execute();
        var position = database.fetchCount(SUSPICION, SUSPICION.STATEMENT_ID.eq(id));
        var rows = new ArrayList<SuspicionRecord>();
        var values = new ArrayList<SuspicionEvidenceRecord>();
        for (var suspicion : found) {
            rows.add(row(id, position, stage, suspicion));
            for (var ordinal = 0; ordinal < suspicion.evidence().size(); ordinal++) {
                var value = suspicion.evidence().get(ordinal);
                values.add(new SuspicionEvidenceRecord(id, position, ordinal, value.name(), value.value()));
            }
            position++;
        }
        database.batchInsert(rows).execute();
        database.batchInsert(values).execute();
    }

    private static SuspicionRecord row(UUID statement, int position, Stage stage, Suspicion suspicion) {
        var row = new SuspicionRecord();
        row.setStatementId(statement);
        row.setPosition(position);
        row.setFraudType(suspicion.fraudType());
        row.setReason(suspicion.reason());
        row.setStage(stage.name());
        row.setPage(suspicion.page());
        var box = suspicion.box();
        if (box != null) {
            row.setBoxLeft(box.left());
            row.setBoxTop(box.top());
            row.setBoxRight(box.right());
            row.setBoxBottom(box.bottom());
        }
        return row;
    }

    private static Suspicion suspicion(SuspicionRecord row, List<Evidence> evidence) {
        return new Suspicion(
                row.getFraudType(), row.getReason(), Stage.valueOf(row.getStage()), row.getPage(), box(row), evidence);
    }

    private static @Nullable Box box(SuspicionRecord row) {
        return row.getPage() == null
                ? null
                : new Box(row.getBoxLeft(), row.getBoxTop(), row.getBoxRight(), row.getBoxBottom());
    }
}
