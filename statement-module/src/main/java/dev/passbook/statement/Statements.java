package dev.passbook.statement;

import static dev.passbook.statement.jooq.Tables.PROGRESS;
import static dev.passbook.statement.jooq.Tables.STATEMENT;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import dev.passbook.entity.EntityId;
import dev.passbook.paging.Positioned;
import dev.passbook.paging.Slice;
import dev.passbook.statement.Statement.Suspicion;
import dev.passbook.statement.progress.ProgressRows;
import dev.passbook.tenancy.TenantId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads statements. What belongs to the rows of a statement (months, a period taken from them) is there from the
/// moment it is completed, not before.
@Service
@Transactional(readOnly = true)
public class Statements {

    private static final String RANK = "slice_rank";

    private final DSLContext database;
    private final Suspicions suspicions;

    Statements(DSLContext database, Suspicions suspicions) {
        this.database = database;
        this.suspicions = suspicions;
    }

    public Optional<Statement> find(TenantId tenant, StatementId id) {
        return fetch(STATEMENT.TENANT_ID.eq(tenant.value()).and(STATEMENT.ID.eq(id.value()))).stream()
                .findFirst();
    }

    /// A statement whose owner was already checked, or that is read on nobody's behalf.
    public Statement get(StatementId id) {
        return fetch(STATEMENT.ID.eq(id.value())).getFirst();
    }

    /// In order of upload.
    public List<Statement> ofEntity(EntityId entity) {
        return fetch(STATEMENT.ENTITY_ID.eq(entity.value()));
    }

    /// Those of several entities, each list in order of upload; an entity without statements is missing.
    public Map<EntityId, List<Statement>> ofEntities(Collection<EntityId> entities) {
        return fetch(STATEMENT.ENTITY_ID.in(
                        entities.stream().map(EntityId::value).toList()))
                .stream()
                .collect(Collectors.groupingBy(Statement::entity));
    }

    /// Those of several accounts, each list in order of upload.
    public Map<AccountId, List<Statement>> ofAccounts(Collection<AccountId> accounts) {
        return fetch(STATEMENT.ACCOUNT_ID.in(
                        accounts.stream().map(AccountId::value).toList()))
                .stream()
                .collect(Collectors.groupingBy(Statement::account));
    }

    /// One slice of each entity's statements, in order of upload.
    Map<EntityId, List<Positioned<Statement>>> slices(Collection<EntityId> entities, Slice slice) {
        var rank = rowNumber()
                .over()
                .partitionBy(STATEMENT.ENTITY_ID)
                .orderBy(STATEMENT.POSITION)
                .as(RANK);
        var ranked = select(STATEMENT.ID, rank)
                .from(STATEMENT)
                .where(STATEMENT.ENTITY_ID.in(
                        entities.stream().map(EntityId::value).toList()))
                .and(STATEMENT.POSITION.gt(slice.after()))
                .asTable("ranked");
        var wanted = select(ranked.field(STATEMENT.ID))
                .from(ranked)
                .where(ranked.field(rank).le(slice.fetchSize()));
        return fetch(STATEMENT.ID.in(wanted)).stream()
                .collect(Collectors.groupingBy(
                        Statement::entity,
                        Collectors.mapping(
                                statement -> new Positioned<>(statement.position(), statement), Collectors.toList())));
    }

    /// Statement and progress come in one query, so that they are of one moment.
    private List<Statement> fetch(Condition which) {
        var rows = database.select()
                .from(STATEMENT)
                .join(PROGRESS)
                .on(PROGRESS.STATEMENT_ID.eq(STATEMENT.ID))
                .where(which)
                .orderBy(STATEMENT.POSITION)
                .fetch();
        var found = suspicions.of(rows.getValues(STATEMENT.ID));
        return rows.map(row -> statement(row, found.getOrDefault(row.get(STATEMENT.ID), List.of())));
    }

    private static Statement statement(Record joined, List<Suspicion> suspicions) {
        var row = joined.into(STATEMENT);
        var progress = ProgressRows.progress(joined.into(PROGRESS));
        var completed = progress.status() == Status.COMPLETED;
        return new Statement(
                new StatementId(row.getId()),
                new EntityId(row.getEntityId()),
                new AccountId(row.getAccountId()),
                new BankId(row.getBank()),
                row.getPosition(),
                row.getPageCount(),
                row.getFromDate() == null ? null : new Period(row.getFromDate(), row.getToDate()),
                completed ? Arrays.asList(row.getMonths()) : List.of(),
                ReadBy.valueOf(row.getReadBy()),
                suspicions,
                row.getUploadedAt(),
                progress);
    }
}
