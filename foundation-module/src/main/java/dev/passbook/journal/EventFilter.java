package dev.passbook.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which events of a tenant a reader wants; null where it does not matter.
public record EventFilter(
        @Nullable String kind,
        @Nullable UUID entity,
        @Nullable UUID subject) {

    /// Every event of the tenant.
    public static EventFilter everything() {
        return new EventFilter(null, null, null);
    }

    public EventFilter ofKind(String only) {
        return new EventFilter(only, entity, subject);
    }

    public EventFilter ofEntity(UUID only) {
        return new EventFilter(kind, only, subject);
    }

    public EventFilter ofSubject(UUID only) {
        return new EventFilter(kind, entity, only);
    }

    boolean wants(Event event) {
        return (kind == null || kind.equals(event.kind()))
                && (entity == null || entity.equals(event.entity()))
                && (subject == null || subject.equals(event.subject()));
    }
}
