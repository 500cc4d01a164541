package dev.passbook.analysis;

import dev.passbook.analysis.Shelf.Opened;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.override.Corrections;
import dev.passbook.entity.Entities;
import dev.passbook.entity.EntityId;
import dev.passbook.rest.NotFound;
import dev.passbook.statement.Account;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Accounts;
import dev.passbook.statement.Statements;
import dev.passbook.tenancy.TenantId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// Reads reports, each from one snapshot of the database: progress that says `completed` never comes with data of
/// an earlier state.
@Service
class EntityReports {

    private final Entities entities;
    private final Statements statements;
    private final Accounts accounts;
    private final Corrections corrections;
    private final Books books;
    private final Shelf shelf;

    EntityReports(
            Entities entities,
            Statements statements,
            Accounts accounts,
            Corrections corrections,
            Books books,
            Shelf shelf) {
        this.entities = entities;
        this.statements = statements;
        this.accounts = accounts;
        this.corrections = corrections;
        this.books = books;
        this.shelf = shelf;
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
        return new EntityReport(id, statements.ofEntity(id), accounts.ofEntity(id), Map.of(), new Workings());
    }

    /// Everything; see [#outline].
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public EntityReport full(TenantId tenant, String entity) {
        var outline = outline(tenant, entity);
        var opened = opened(outline);
        return new EntityReport(
                outline.entity(), outline.statements(), outline.accounts(), opened.ledgers(), opened.workings());
    }

    /// The ledgers that were kept, if nothing changed meanwhile in the snapshot that the outline is from.
    private Opened opened(EntityReport outline) {
        var ids = outline.accounts().stream().map(Account::id).toList();
        var edition = new Edition(outline.statements(), outline.accounts(), corrections.ofAccounts(ids));
        return shelf.find(outline.entity(), edition).orElseGet(() -> {
            var ledgers = new LinkedHashMap<AccountId, Ledger>();
            books.of(outline.accounts()).forEach((account, book) -> ledgers.put(account, book.ledger()));
            var opened = new Opened(Collections.unmodifiableMap(ledgers), new Workings());
            shelf.put(outline.entity(), edition, opened);
            return opened;
        });
    }
}
