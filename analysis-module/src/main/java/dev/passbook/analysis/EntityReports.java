package dev.passbook.analysis;

import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.entity.Entities;
import dev.passbook.entity.EntityId;
import dev.passbook.entity.TenantId;
import dev.passbook.entity.rest.NotFound;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Accounts;
import dev.passbook.statement.Statements;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Reads reports, each from one snapshot of the database: progress that says `completed` never comes with data of an
/// earlier state.
@Service
class EntityReports {

    private final Entities entities;
    private final Statements statements;
    private final Accounts accounts;
    private final Books books;

    EntityReports(Entities entities, Statements statements, Accounts accounts, Books books) {
        this.entities = entities;
        this.statements = statements;
        this.accounts = accounts;
        this.books = books;
    }

    /// Statements and accounts without their transactions.
    ///
    /// @param entity as the caller wrote it
    /// @throws NotFound when the tenant has no such entity
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public EntityReport outline(TenantId tenant, String entity) {
        var id = EntityId.parse(entity)
                .filter(known -> entities.find(tenant, known).isPresent())
                .orElseThrow(NotFound::new);
        return new EntityReport(id, statements.ofEntity(id), accounts.ofEntity(id), Map.of());
    }

    /// Everything; see [#outline].
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public EntityReport full(TenantId tenant, String entity) {
        var outline = outline(tenant, entity);
        var ledgers = new LinkedHashMap<AccountId, Ledger>();
        books.of(outline.accounts()).forEach((account, book) -> ledgers.put(account, book.ledger()));
        return new EntityReport(outline.entity(), outline.statements(), outline.accounts(), ledgers);
    }
}
