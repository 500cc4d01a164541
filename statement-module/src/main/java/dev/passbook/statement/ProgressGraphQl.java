package dev.passbook.statement;

import dev.passbook.entity.Entities;
import dev.passbook.entity.EntityId;
import dev.passbook.statement.progress.ProgressFeed;
import dev.passbook.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/// Live progress in GraphQL; see `statement.graphqls`. What does not exist for the caller has no frames.
@Controller
class ProgressGraphQl {

    private final Entities entities;
    private final Statements statements;
    private final ProgressFeed feed;

    ProgressGraphQl(Entities entities, Statements statements, ProgressFeed feed) {
        this.entities = entities;
        this.statements = statements;
        this.feed = feed;
    }

    @SubscriptionMapping
    Flux<Progress> statementProgress(
            @AuthenticationPrincipal TenantId tenant,
            @Argument String statementId,
            @Argument @Nullable String since,
            @ContextValue(name = LastEventId.NAME, required = false) @Nullable String lastEventId) {
        return StatementId.parse(statementId)
                .flatMap(id -> statements.find(tenant, id))
                .map(statement -> feed.ofStatement(tenant, statement.id(), either(since, lastEventId)))
                .orElseGet(Flux::empty);
    }

    @SubscriptionMapping
    Flux<Progress> entityProgress(
            @AuthenticationPrincipal TenantId tenant,
            @Argument String entityId,
            @Argument @Nullable String since,
            @ContextValue(name = LastEventId.NAME, required = false) @Nullable String lastEventId) {
        return EntityId.parse(entityId)
                .flatMap(id -> entities.find(tenant, id))
                .map(entity -> feed.ofEntity(tenant, entity.id(), either(since, lastEventId)))
                .orElseGet(Flux::empty);
    }

    @SubscriptionMapping
    Flux<Progress> tenantProgress(
            @AuthenticationPrincipal TenantId tenant,
            @Argument @Nullable String since,
            @ContextValue(name = LastEventId.NAME, required = false) @Nullable String lastEventId) {
        return feed.ofTenant(tenant, either(since, lastEventId));
    }

    @SchemaMapping(typeName = "Progress", field = "statementId")
    String statementId(Progress progress) {
        return progress.statement().toString();
    }

    @SchemaMapping(typeName = "Progress", field = "eventId")
    @Nullable
    String eventId(Progress progress) {
        return progress.event() == null ? null : progress.event().toString();
    }

    private static @Nullable String either(@Nullable String since, @Nullable String lastEventId) {
        return since == null ? lastEventId : since;
    }
}
