package dev.passbook.statement.progress;

import dev.passbook.entity.EntityId;
import dev.passbook.journal.Event;
import dev.passbook.journal.EventId;
import dev.passbook.statement.Progress;
import dev.passbook.statement.Stage;
import dev.passbook.statement.StatementId;
import dev.passbook.statement.Status;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Changes of progress as events of the journal: the entity is the statement's, the subject is the statement, and
/// the payload is `{"status", "stage", "message", "revision", "updatedAt"}` with the values that GraphQL has for
/// them.
public final class ProgressEvents {

    /// Each change of a statement's progress, its taking in and its end included.
    public static final String KIND = "statement.progress";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ProgressEvents() {}

    static String payload(Progress now) {
        return JSON.writeValueAsString(
                new Payload(now.status(), now.stage(), now.message(), now.revision(), now.updatedAt()));
    }

    /// Progress as it was when the event happened.
    public static Progress progress(Event event) {
        var then = JSON.readValue(event.payload(), Payload.class);
        return new Progress(
                new StatementId(event.subject()),
                new EntityId(event.entity()),
                then.status(),
                then.stage(),
                then.message(),
                then.revision(),
                then.updatedAt(),
                new EventId(event.tenant(), event.number()));
    }

    private record Payload(
            Status status, Stage stage, @Nullable String message, int revision, Instant updatedAt) {}
}
