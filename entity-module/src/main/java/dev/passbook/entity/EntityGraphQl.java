package dev.passbook.entity;

import dev.passbook.graph.InputTexts;
import dev.passbook.graph.UserError;
import dev.passbook.paging.Slice;
import dev.passbook.tenancy.TenantId;
import graphql.relay.Connection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/// The entity's part of the GraphQL schema; see `entity.graphqls`.
@Controller
class EntityGraphQl {

    /// In characters; what a request may be long bounds it anyway.
    private static final int LONGEST_META_DATA = 100_000;

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

    @MutationMapping
    RegisterEntityPayload registerEntity(
            @AuthenticationPrincipal TenantId tenant, @Argument RegisterEntityInput input) {
        var texts = new InputTexts();
        var linkId = texts.read("linkId", input.linkId(), Entity.LONGEST_LINK_ID);
        var metaData = texts.read("metaData", input.metaData(), LONGEST_META_DATA);
        return texts.errors().isEmpty()
                ? RegisterEntityPayload.of(entities.register(tenant, linkId, metaData, input.singleAccount()))
                : new RegisterEntityPayload(null, texts.errors());
    }

    @SchemaMapping
    String id(Entity entity) {
        return entity.id().toString();
    }

    record RegisterEntityInput(
            @Nullable String linkId, @Nullable String metaData, boolean singleAccount) {}

    /// Either there is an entity or there are errors.
    record RegisterEntityPayload(@Nullable Entity entity, List<UserError> errors) {

        static RegisterEntityPayload of(Entity entity) {
            return new RegisterEntityPayload(entity, List.of());
        }
    }
}
