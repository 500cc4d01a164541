package dev.passbook.webhook;

import dev.passbook.journal.EventId;
import dev.passbook.rest.InvalidFields;
import dev.passbook.rest.NotFound;
import dev.passbook.tenancy.TenantId;
import dev.passbook.webhook.Delivery.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// What a tenant's administrators see of its calls, and do about them.
@RestController
@RequestMapping("/admin/v1/webhook")
class WebhookAdminRest {

    private static final int MOST = 500;
    private static final int DEFAULT_OVERLAP = 24;
    private static final int LONGEST_OVERLAP = 24 * 30;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Dispatch dispatch;

    WebhookAdminRest(Webhooks webhooks, Deliveries deliveries, Dispatch dispatch) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.dispatch = dispatch;
    }

    /// The newest calls, of one status if asked for.
    @GetMapping("/deliveries")
    Map<String, List<DeliveryView>> list(
            @AuthenticationPrincipal TenantId tenant, @RequestParam(required = false) @Nullable String status) {
        var wanted = status == null || status.isBlank() ? null : status(status);
        return Map.of(
                "deliveries",
                deliveries.of(tenant, wanted, MOST).stream()
                        .map(DeliveryView::of)
                        .toList());
    }

    /// Makes a call again, whatever became of it before.
    @PostMapping("/deliveries/{event}/redeliver")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Transactional
    public DeliveryView redeliver(@AuthenticationPrincipal TenantId tenant, @PathVariable String event) {
        var id = EventId.parse(event)
                .filter(named -> named.tenant().equals(tenant))
                .filter(deliveries::wantAgain)
                .orElseThrow(NotFound::new);
        dispatch.add(id);
        return deliveries.find(id).map(DeliveryView::of).orElseThrow(NotFound::new);
    }

    /// Makes a new secret; calls are signed with the old one too for as many hours as asked for.
    @PostMapping("/secret/rotate")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> rotate(
            @AuthenticationPrincipal TenantId tenant,
            @RequestParam(name = "overlap_hours", defaultValue = "" + DEFAULT_OVERLAP) int hours) {
        if (hours < 0 || hours > LONGEST_OVERLAP) {
            throw InvalidFields.of(
                    "overlap_hours", "Ensure this value is between 0 and %d.".formatted(LONGEST_OVERLAP));
        }
        return Map.of(
                "webhook_secret",
                webhooks.rotate(tenant, Duration.ofHours(hours)).orElseThrow(NotFound::new));
    }

    private static Status status(String text) {
        try {
            return Status.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw InvalidFields.of("status", "\"%s\" is not a valid choice.".formatted(text));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record DeliveryView(
            String eventId,
            String entityId,
            String status,
            int attempts,
            @Nullable String lastOutcome,
            Instant createdAt) {

        static DeliveryView of(Delivery delivery) {
            return new DeliveryView(
                    delivery.event().toString(),
                    delivery.entity().toString(),
                    delivery.status().name().toLowerCase(Locale.ROOT),
                    delivery.attempts(),
                    delivery.lastOutcome(),
                    delivery.createdAt());
        }
    }
}
