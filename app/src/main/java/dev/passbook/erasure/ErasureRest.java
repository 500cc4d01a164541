package dev.passbook.erasure;

import dev.passbook.entity.EntityId;
import dev.passbook.rest.InvalidFields;
import dev.passbook.rest.NotFound;
import dev.passbook.tenancy.Caller;
import dev.passbook.tenancy.Callers;
import dev.passbook.tenancy.TenantId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Erasures, for callers with the scope `admin`. What is not there, is another tenant's or has been erased before
/// is not found.
@RestController
@RequestMapping("/admin/v1/erasures")
class ErasureRest {

    private final Erasures erasures;

    ErasureRest(Erasures erasures) {
        this.erasures = erasures;
    }

    /// Erases an entity, or all entities under a link.
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Receipt erase(@RequestBody Wish wish) {
        return wished(Callers.current().orElseThrow(NotFound::new), wish).orElseThrow(NotFound::new);
    }

    @GetMapping("/{id}")
    Receipt read(@AuthenticationPrincipal TenantId tenant, @PathVariable String id) {
        return erasures.find(tenant, id(id)).orElseThrow(NotFound::new);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }

    private Optional<Receipt> wished(Caller caller, Wish wish) {
        if (wish.entityId != null && wish.linkId == null) {
            return EntityId.parse(wish.entityId).flatMap(entity -> erasures.erase(caller, entity));
        }
        if (wish.linkId != null && wish.entityId == null) {
            return erasures.eraseUnder(caller, wish.linkId);
        }
        throw InvalidFields.of("entity_id", "Name either entity_id or link_id.");
    }

    /// @param linkId erases all entities under it
    @JsonNaming(SnakeCaseStrategy.class)
    record Wish(@Nullable String entityId, @Nullable String linkId) {}
}
