package dev.passbook.analysis;

import dev.passbook.entity.Entities;
import dev.passbook.entity.EntityId;
import dev.passbook.rest.NotFound;
import dev.passbook.statement.Account;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Accounts;
import dev.passbook.statement.Statements;
import dev.passbook.tenancy.TenantId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private final Analyses analyses;

    EntityReports(Entities entities, Statements statements, Accounts accounts, Analyses analyses) {
        this.entities = entities;
        this.statements = statements;
        this.accounts = accounts;
        this.analyses = analyses;
    }

    /// Statements and accounts without their transactions.
    ///
    /// @param entity as the caller wrote it
    /// @throws NotFound when the tenant has no such entity
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Outline outline(TenantId tenant, String entity) {
        var id = EntityId.parse(entity)
                .filter(known -> entities.find(tenant, known).isPresent())
                .orElseThrow(NotFound::new);
        return new Outline(id, statements.ofEntity(id), accounts.ofEntity(id));
    }

    /// Everything; see [#outline].
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public EntityReport full(TenantId tenant, String entity) {
        var outline = outline(tenant, entity);
        return new EntityReport(outline, analyses.of(List.of(outline)));
    }

    /// The analyses of some accounts that the caller may see, and of the others of their entities: transfers between
    /// these show only side by side.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<AccountId, AccountAnalysis> around(Collection<Account> wanted) {
        var ids = wanted.stream().map(Account::entity).collect(Collectors.toSet());
        var uploaded = statements.ofEntities(ids);
        var known = accounts.ofEntities(ids);
        return analyses.of(ids.stream()
                .map(id -> new Outline(id, uploaded.getOrDefault(id, List.of()), known.getOrDefault(id, List.of())))
                .toList());
    }
}
