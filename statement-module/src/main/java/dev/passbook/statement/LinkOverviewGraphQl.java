package dev.passbook.statement;

import dev.passbook.entity.Entities;
import dev.passbook.entity.Entity;
import dev.passbook.statement.LinkOverview.Holding;
import dev.passbook.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/// The overview of a link in GraphQL.
@Controller
class LinkOverviewGraphQl {

    private final LinkOverviews overviews;
    private final Entities entities;

    LinkOverviewGraphQl(LinkOverviews overviews, Entities entities) {
        this.overviews = overviews;
        this.entities = entities;
    }

    @QueryMapping
    LinkOverview linkOverview(@AuthenticationPrincipal TenantId tenant, @Argument String linkId) {
        return overviews.of(tenant, linkId);
    }

    @BatchMapping(typeName = "LinkHolding", field = "entity")
    Map<Holding, Entity> entityOf(List<Holding> holdings) {
        var found = entities.all(holdings.stream().map(Holding::entity).toList());
        return holdings.stream().collect(Collectors.toMap(Function.identity(), holding -> found.get(holding.entity())));
    }

    @SchemaMapping(typeName = "LinkHolding", field = "bank")
    @Nullable
    String bank(Holding holding) {
        return holding.bank() == null ? null : holding.bank().value();
    }
}
