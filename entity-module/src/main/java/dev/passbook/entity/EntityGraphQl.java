package dev.passbook.entity;

import dev.passbook.paging.Slice;
import dev.passbook.tenancy.TenantId;
import graphql.relay.Connection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/// The entity's part of the GraphQL schema; see `entity.graphqls`.
@Controller
class EntityGraphQl {

    private final Entities entities;

    EntityGraphQl(Entities entities) {
        this.entities = entities;
    }

    @QueryMapping
    Optional<Entity> entity(@AuthenticationPrincipal TenantId tenant, @Argument String id) {
        return EntityId.parse(id).flatMap(entityId -> entities.find(tenant, entityId));
    }

    @QueryMapping
    Connection<Entity> entities(
            @AuthenticationPrincipal TenantId tenant,
            @Argument @Nullable String linkId,
            @Argument int first,
            @Argument @Nullable String after) {
        var slice = Slice.of(first, after);
        return slice.connection(entities.slice(tenant, linkId, slice));
    }

    @SchemaMapping
    String id(Entity entity) {
        return entity.id().toString();
    }
}
