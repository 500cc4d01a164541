package dev.passbook.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.passbook.entity.Entities;
import dev.passbook.entity.Entity;
import dev.passbook.entity.EntityId;
import dev.passbook.journal.Event;
import dev.passbook.journal.EventAppended;
import dev.passbook.journal.EventId;
import dev.passbook.statement.Progress;
import dev.passbook.statement.Status;
import dev.passbook.statement.progress.ProgressEvents;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Wants a call to be made when a statement has ended, in the transaction that ends it: there is no moment in
/// which a crash could lose the call.
@Component
class Calling {

    private final Webhooks webhooks;
    private final Entities entities;
    private final Deliveries deliveries;
    private final Dispatch dispatch;
    private final JsonMapper json;

    Calling(Webhooks webhooks, Entities entities, Deliveries deliveries, Dispatch dispatch, JsonMapper json) {
        this.webhooks = webhooks;
        this.entities = entities;
        this.deliveries = deliveries;
        this.dispatch = dispatch;
        this.json = json;
    }

    @EventListener
    void on(EventAppended appended) {
        var event = appended.event();
        if (event.kind().equals(ProgressEvents.KIND)) {
            var progress = ProgressEvents.progress(event);
            if (progress.status().isFinal()) {
                ended(event, progress);
            }
        }
    }

    private void ended(Event event, Progress progress) {
        webhooks.of(event.tenant())
                .filter(Webhook::uploads)
                .flatMap(_ -> entities.find(event.tenant(), new EntityId(event.entity())))
                .ifPresent(entity -> call(event, progress, entity));
    }

    private void call(Event event, Progress progress, Entity entity) {
        var id = new EventId(event.tenant(), event.number());
        deliveries.add(id, event.entity(), entity.linkId(), json.writeValueAsString(Payload.of(progress, entity)));
        dispatch.add(id);
    }

    /// The body of a call, in the order of the wire contract.
    record Payload(
            @JsonProperty("entity_id") String entity,
            @JsonProperty("statement_id") String statement,
            @JsonProperty("link_id") @Nullable String link,
            String progress,
            String reason) {

        static Payload of(Progress progress, Entity entity) {
            return new Payload(
                    entity.id().toString(),
                    progress.statement().toString(),
                    entity.linkId(),
                    progress.status() == Status.COMPLETED ? "completed" : "failed",
                    progress.message() == null ? "" : progress.message());
        }
    }
}
