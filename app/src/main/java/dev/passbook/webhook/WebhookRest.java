package dev.passbook.webhook;

import dev.passbook.outbound.OutboundUrl;
import dev.passbook.rest.Fields;
import dev.passbook.rest.Query;
import dev.passbook.tenancy.TenantId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The calls of the wire contract that have to do with webhooks.
@RestController
@RequestMapping("/bank-connect/v1/entity/")
class WebhookRest {

    /// In UTC.
    private static final DateTimeFormatter DATE_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private static final String NET_BANKING_ONLY = "0";
    private static final String UPLOADS_TOO = "1";
    private static final int MOST = 1_000;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final JsonMapper json;

    WebhookRest(Webhooks webhooks, Deliveries deliveries, JsonMapper json) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.json = json;
    }

    @PostMapping("update_webhook/")
    WebhookView update(@AuthenticationPrincipal TenantId tenant, Fields fields) {
        var url = fields.requiredText("webhook_url");
        var mode = Objects.requireNonNullElse(fields.text("webhook_mode"), NET_BANKING_ONLY);
        if (url != null && OutboundUrl.parse(url).isEmpty()) {
            fields.refuse("webhook_url", "Enter a valid URL.");
        }
        if (!mode.equals(NET_BANKING_ONLY) && !mode.equals(UPLOADS_TOO)) {
            fields.refuse("webhook_mode", "\"%s\" is not a valid choice.".formatted(mode));
        }
        fields.validate();

        var address = Objects.requireNonNull(url).strip();
        var secret = webhooks.set(tenant, address, mode.equals(UPLOADS_TOO)).orElse(null);
        return new WebhookView(address, Integer.parseInt(mode), secret);
    }

    @GetMapping("webhook_payloads/")
    PayloadsView payloads(@AuthenticationPrincipal TenantId tenant, Query query) {
        var link = query.requiredText("link_id");
        return new PayloadsView(
                deliveries.under(tenant, link, MOST).stream().map(this::payload).toList());
    }

    private JsonNode payload(Delivery delivery) {
        var payload = (ObjectNode) json.readTree(delivery.payload());
        return payload.put("date_time", DATE_TIME.format(delivery.createdAt()));
    }

    /// @param webhookSecret what calls are signed with, told when it is made and never again; null otherwise
    @JsonNaming(SnakeCaseStrategy.class)
    record WebhookView(
            String webhookUrl, int webhookMode, @Nullable String webhookSecret) {}

    record PayloadsView(List<JsonNode> payloads) {}
}
