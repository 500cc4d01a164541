package dev.passbook.webhook;

import dev.passbook.outbound.Answer;
import dev.passbook.outbound.Outbound;
import dev.passbook.outbound.OutboundUrl;
import dev.passbook.webhook.Delivery.Status;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Tries to make calls: again and again for a day, at growing distances, until the receiver says that it has it.
@Component
class Attempts {

    private static final Logger LOG = LoggerFactory.getLogger(Attempts.class);

    private static final String TIME = "X-Passbook-Timestamp";
    private static final String EVENT = "X-Passbook-Event-Id";
    private static final String SIGNATURE = "X-Passbook-Signature";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofDays(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 20;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Outbound outbound;
    private final Clock clock;
    private final Duration firstWait;

    Attempts(
            Webhooks webhooks,
            Deliveries deliveries,
            Outbound outbound,
            Clock clock,
            @Value("${passbook.webhook.first-wait:10s}") Duration firstWait) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.outbound = outbound;
        this.clock = clock;
        this.firstWait = firstWait;
    }

    /// @return when to try again; empty when there is nothing left to do
    Optional<Instant> attempt(Delivery delivery) {
        var webhook = webhooks.of(delivery.event().tenant()).orElse(null);
        var url = webhook == null ? null : OutboundUrl.parse(webhook.url()).orElse(null);
        if (webhook == null || url == null) {
            deliveries.note(delivery, Status.FAILED, "no address");
            return Optional.empty();
        }
        var now = clock.instant();
        var answer = outbound.post(url, headers(delivery, webhook, now), body(delivery), PATIENCE);
        return settle(delivery, answer);
    }

    private Optional<Instant> settle(Delivery delivery, Answer answer) {
        var outcome = outcome(answer);
        if (isReceipt(answer)) {
            deliveries.note(delivery, Status.DELIVERED, outcome);
            return Optional.empty();
        }
        var next = clock.instant().plus(wait(delivery.attempts()));
        var over = next.isAfter(delivery.wantedAt().plus(WHOLE));
        LOG.info("Webhook {} was not delivered ({}){}", delivery.event(), outcome, over ? " and is given up" : "");
        deliveries.note(delivery, over ? Status.FAILED : Status.PENDING, outcome);
        return over ? Optional.empty() : Optional.of(next);
    }

    /// The contract's receivers answer 200; those that have nothing to say answer 204.
    private static boolean isReceipt(Answer answer) {
        return answer instanceof Answer.Answered(var status, var _) && status / 100 == 2;
    }

    private static String outcome(Answer answer) {
        return switch (answer) {
            case Answer.Answered(var status, var _) -> "status " + status;
            case Answer.TooLarge() -> "answer too large";
            case Answer.Forbidden _ -> "address not allowed";
            case Answer.Unreachable(var reason) -> reason;
        };
    }

    private Duration wait(int attempts) {
        var wait = firstWait.multipliedBy(1L << Math.min(attempts, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static Map<String, String> headers(Delivery delivery, Webhook webhook, Instant now) {
        return Map.of(
                TIME, String.valueOf(now.getEpochSecond()),
                EVENT, delivery.event().toString(),
                SIGNATURE, Signature.of(webhook.secrets(), now, delivery.payload()));
    }

    private static byte[] body(Delivery delivery) {
        return delivery.payload().getBytes(StandardCharsets.UTF_8);
    }
}
