package dev.passbook.statement;

import dev.passbook.entity.Entities;
import dev.passbook.entity.Entity;
import dev.passbook.entity.EntityId;
import dev.passbook.paging.Slice;
import dev.passbook.statement.StatementLoaders.SliceOf;
import dev.passbook.tenancy.TenantId;
import graphql.relay.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/// Statements and accounts in GraphQL; see `statement.graphqls`.
@Controller
class StatementGraphQl {

    private final Entities entities;
    private final Statements statements;
    private final Accounts accounts;
    private final Reconciliations reconciliations;

    StatementGraphQl(Entities entities, Statements statements, Accounts accounts, Reconciliations reconciliations) {
        this.entities = entities;
        this.statements = statements;
        this.accounts = accounts;
        this.reconciliations = reconciliations;
    }

    @QueryMapping
    Optional<Statement> statement(@AuthenticationPrincipal TenantId tenant, @Argument String id) {
        return StatementId.parse(id).flatMap(statementId -> statements.find(tenant, statementId));
    }

    @SchemaMapping(typeName = "Entity", field = "statements")
    CompletableFuture<Connection<Statement>> statementsOf(
            Entity entity,
            @Argument int first,
            @Argument @Nullable String after,
            DataLoader<SliceOf<EntityId>, Connection<Statement>> statementsOfEntity) {
        return statementsOfEntity.load(new SliceOf<>(entity.id(), Slice.of(first, after)));
    }

    @BatchMapping(typeName = "Entity", field = "accounts")
    Map<Entity, List<Account>> accountsOf(List<Entity> owners) {
        var found = accounts.ofEntities(owners.stream().map(Entity::id).toList());
        return forEach(owners, owner -> found.getOrDefault(owner.id(), List.of()));
    }

    @BatchMapping(typeName = "Statement", field = "entity")
    Map<Statement, Entity> entityOf(List<Statement> owned) {
        var ids = owned.stream().map(Statement::entity).collect(Collectors.toSet());
        var found = entities.all(ids);
        return forEach(owned, statement -> found.get(statement.entity()));
    }

    @BatchMapping(typeName = "Statement", field = "account")
    Map<Statement, Account> accountOf(List<Statement> owned) {
        var ids = owned.stream().map(Statement::account).collect(Collectors.toSet());
        var found = byKey(accounts.all(ids), Account::id);
        return forEach(owned, statement -> found.get(statement.account()));
    }

    @BatchMapping(typeName = "Statement", field = "reconciliation")
    Map<Statement, Reconciliation> reconciliationOf(List<Statement> owners) {
        var completed = owners.stream()
                .filter(statement -> statement.progress().status() == Status.COMPLETED)
                .toList();
        var found = reconciliations.of(completed.stream().map(Statement::id).toList());
        return completed.stream()
                .filter(s -> found.containsKey(s.id()))
                .collect(Collectors.toMap(Function.identity(), statement -> found.get(statement.id())));
    }

    @BatchMapping(typeName = "Account", field = "statements")
    Map<Account, List<Statement>> statementsOfAccounts(List<Account> owners) {
        var found = statements.ofAccounts(owners.stream().map(Account::id).toList());
        return forEach(owners, account -> found.getOrDefault(account.id(), List.of()));
    }

    @SchemaMapping(typeName = "Statement", field = "id")
    String id(Statement statement) {
        return statement.id().toString();
    }

    @SchemaMapping(typeName = "Statement", field = "bank")
    String bank(Statement statement) {
        return statement.bank().value();
    }

    @SchemaMapping(typeName = "Account", field = "id")
    String id(Account account) {
        return account.id().toString();
    }

    @SchemaMapping(typeName = "Account", field = "bank")
    String bank(Account account) {
        return account.bank().value();
    }

    private static <K, V> Map<K, V> byKey(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity()));
    }

    private static <K, V> Map<K, V> forEach(List<K> owners, Function<K, V> value) {
        return owners.stream().distinct().collect(Collectors.toMap(Function.identity(), value));
    }
}
