package dev.passbook.statement;

import dev.passbook.entity.Entities;
import dev.passbook.entity.EntityId;
import dev.passbook.entity.TenantId;
import dev.passbook.statement.progress.ProgressFeed;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;

/// Live progress in GraphQL: the first frame is the current state. What does not exist for the caller has no frames.
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
    Flux<Progress> statementProgress(@AuthenticationPrincipal TenantId tenant, @Argument String statementId) {
        return StatementId.parse(statementId)
                .flatMap(id -> statements.find(tenant, id))
                .map(statement -> feed.ofStatement(statement.id()))
                .orElseGet(Flux::empty);
    }

    @SubscriptionMapping
    Flux<Progress> entityProgress(@AuthenticationPrincipal TenantId tenant, @Argument String entityId) {
        return EntityId.parse(entityId)
                .flatMap(id -> entities.find(tenant, id))
                .map(entity -> feed.ofEntity(entity.id()))
                .orElseGet(Flux::empty);
    }

    @SchemaMapping(typeName = "Progress", field = "statementId")
    String statementId(Progress progress) {
        return progress.statement().toString();
    }
}
