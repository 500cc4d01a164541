package dev.passbook.statement;

import dev.passbook.entity.Entities;
import dev.passbook.entity.Entity;
import dev.passbook.entity.EntityId;
import dev.passbook.statement.LinkOverview.Holding;
import dev.passbook.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Sums up, for all entities under a link, which months of which bank are there.
@Service
class LinkOverviews {

    private final Entities entities;
    private final Statements statements;

    LinkOverviews(Entities entities, Statements statements) {
        this.entities = entities;
        this.statements = statements;
    }

    @Transactional(readOnly = true)
    public LinkOverview of(TenantId tenant, String linkId) {
        var under = entities.under(tenant, linkId);
        var held = statements.ofEntities(under.stream().map(Entity::id).toList());
        return new LinkOverview(
                linkId, under.stream().map(entity -> holding(entity.id(), held)).toList());
    }

    private static Holding holding(EntityId entity, Map<EntityId, List<Statement>> held) {
        var completed = held.getOrDefault(entity, List.of()).stream()
                .filter(statement -> statement.progress().status() == Status.COMPLETED)
                .toList();
        return new Holding(
                entity,
                completed.stream()
                        .flatMap(statement -> statement.months().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                completed.isEmpty() ? null : completed.getFirst().bank());
    }
}
