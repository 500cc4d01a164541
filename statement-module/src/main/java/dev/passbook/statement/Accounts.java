package dev.passbook.statement;

import static dev.passbook.statement.jooq.Tables.ACCOUNT;

import dev.passbook.entity.EntityId;
import dev.passbook.statement.holder.HolderSeals;
import dev.passbook.statement.holder.HolderSeals.Part;
import dev.passbook.statement.jooq.tables.records.AccountRecord;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Reads the bank accounts that the statements of an entity are of.
@Service
@Transactional(readOnly = true)
public class Accounts {

    private final DSLContext database;
    private final Statements statements;
    private final HolderSeals seals;

    Accounts(DSLContext database, Statements statements, HolderSeals seals) {
        this.database = database;
        this.statements = statements;
        this.seals = seals;
    }

    /// In the order in which they were first seen.
    public List<Account> ofEntity(EntityId entity) {
        return fetch(ACCOUNT.ENTITY_ID.eq(entity.value()));
    }

    /// Those of several entities; an entity without accounts is missing.
    public Map<EntityId, List<Account>> ofEntities(Collection<EntityId> entities) {
        return fetch(ACCOUNT.ENTITY_ID.in(entities.stream().map(EntityId::value).toList())).stream()
                .collect(Collectors.groupingBy(Account::entity));
    }

    /// Those of the given accounts that exist.
    public List<Account> all(Collection<AccountId> ids) {
        return fetch(ACCOUNT.ID.in(ids.stream().map(AccountId::value).toList()));
    }

    private List<Account> fetch(Condition which) {
        var rows = database.selectFrom(ACCOUNT)
                .where(which)
                .orderBy(ACCOUNT.POSITION)
                .fetch();
        var statementsOf = statements.ofAccounts(rows.map(row -> new AccountId(row.getId())));
        return rows.map(row -> account(row, statementsOf.getOrDefault(new AccountId(row.getId()), List.of())));
    }

    private Account account(AccountRecord row, List<Statement> statements) {
        var id = new AccountId(row.getId());
        return new Account(
                id,
                new EntityId(row.getEntityId()),
                new BankId(row.getBank()),
                seals.open(id, Part.NUMBER, row.getSealedNumber()),
                seals.open(id, Part.HOLDER, row.getSealedHolder()),
                seals.open(id, Part.ADDRESS, row.getSealedAddress()),
                row.getIfsc(),
                row.getMicr(),
                row.getCategory(),
                row.getCreditLimit(),
                coverage(statements),
                months(statements),
                statements.stream().map(Statement::id).toList(),
                row.getLastUpdated());
    }

    private static Coverage coverage(List<Statement> statements) {
        return Coverage.of(statements.stream()
                .filter(statement -> statement.progress().status() == Status.COMPLETED)
                .map(Statement::period)
                .filter(Objects::nonNull)
                .toList());
    }

    private static List<String> months(List<Statement> statements) {
        return statements.stream()
                .flatMap(statement -> statement.months().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
