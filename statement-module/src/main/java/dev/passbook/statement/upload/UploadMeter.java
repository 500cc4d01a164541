package dev.passbook.statement.upload;

import dev.passbook.statement.upload.UploadOutcome.Accepted;
import dev.passbook.statement.upload.UploadOutcome.Refused;
import dev.passbook.statement.upload.UploadOutcome.UnknownEntity;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Counts and times uploads by their outcome (`passbook.upload`, as a metric and as a span of the trace).
@Component
class UploadMeter {

    private static final String NAME = "passbook.upload";
    private static final String OUTCOME = "outcome";
    private static final String NONE = "error";

    private final ObservationRegistry registry;

    UploadMeter(ObservationRegistry registry) {
        this.registry = registry;
    }

    UploadOutcome measure(Supplier<UploadOutcome> upload) {
        var observation = Observation.createNotStarted(NAME, registry).lowCardinalityKeyValue(OUTCOME, NONE);
        return observation.observe(() -> {
            var outcome = upload.get();
            observation.lowCardinalityKeyValue(OUTCOME, name(outcome));
            return outcome;
        });
    }

    private static String name(UploadOutcome outcome) {
        return switch (outcome) {
            case Accepted _ -> "accepted";
            case UnknownEntity _ -> "unknown-entity";
            case Refused(var _, var refusal) -> "refused-" + refusal.status();
        };
    }
}
