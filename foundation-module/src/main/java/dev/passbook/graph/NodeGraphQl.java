package dev.passbook.graph;

import dev.passbook.tenancy.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;

/// The query `node`; see `schema.graphqls`.
@Controller
class NodeGraphQl {

    private final List<NodeSource> sources;

    NodeGraphQl(List<NodeSource> sources) {
        this.sources = sources;
    }

    @QueryMapping
    Optional<?> node(@AuthenticationPrincipal TenantId tenant, @Argument String id) {
        return uuid(id).flatMap(uuid -> sources.stream()
                .flatMap(source -> source.find(tenant, uuid).stream())
                .findFirst());
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
