package dev.passbook.entity;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.passbook.rest.Fields;
import dev.passbook.rest.NotFound;
import dev.passbook.rest.PagedList;
import dev.passbook.rest.Pages;
import dev.passbook.rest.Query;
import dev.passbook.tenancy.TenantId;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The calls of the wire contract that manage entities.
@RestController
@RequestMapping("/bank-connect/v1/entity/")
class EntityRest {

    private final Entities entities;

    EntityRest(Entities entities) {
        this.entities = entities;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    EntityView create(@AuthenticationPrincipal TenantId tenant, Fields fields) {
        var linkId = fields.text("link_id", Entity.LONGEST_LINK_ID);
        var singleAccount = fields.flag("is_single_account");
        var metaData = fields.text("meta_data");
        fields.validate();

        return EntityView.of(entities.register(tenant, linkId, metaData, singleAccount));
    }

    @GetMapping
    PagedList<EntityView> list(@AuthenticationPrincipal TenantId tenant, Query query, HttpServletRequest request) {
        var filter = query.text("link_id");
        var pages = Pages.of(request, entities.count(tenant, filter));
        return pages.list(entities.page(tenant, filter, pages.offset(), Pages.SIZE).stream()
                .map(EntityView::of)
                .toList());
    }

    /// Takes only what an id may be made of, so that calls which are named beside the ids are not taken for one.
    @GetMapping("{id:[0-9A-Fa-f-]+}/")
    EntityView read(@AuthenticationPrincipal TenantId tenant, @PathVariable String id) {
        return EntityId.parse(id)
                .flatMap(entityId -> entities.find(tenant, entityId))
                .map(EntityView::of)
                .orElseThrow(NotFound::new);
    }

    record EntityView(
            @JsonProperty("entity_id") String id,
            @JsonProperty("link_id") @Nullable String linkId,
            @JsonProperty("meta_data") @Nullable String metaData) {

        static EntityView of(Entity entity) {
            return new EntityView(entity.id().toString(), entity.linkId(), entity.metaData());
        }
    }
}
