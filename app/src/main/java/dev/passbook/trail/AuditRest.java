package dev.passbook.trail;

import dev.passbook.audit.AuditEntry;
import dev.passbook.audit.AuditLog;
import dev.passbook.paging.Positioned;
import dev.passbook.rest.InvalidFields;
import dev.passbook.tenancy.TenantId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A tenant's audit log, for its callers with the scope `admin`.
@RestController
class AuditRest {

    private static final int MOST = 1_000;

    private final AuditLog log;

    AuditRest(AuditLog log) {
        this.log = log;
    }

    /// Entries in the order of writing. `next` of one answer is `after` of the next question.
    @GetMapping("/admin/v1/audit")
    Page list(@AuthenticationPrincipal TenantId tenant, @RequestParam(defaultValue = "0") String after) {
        var position = position(after);
        var entries = log.after(tenant, position, MOST);
        var last = entries.isEmpty() ? position : entries.getLast().position();
        return new Page(entries.stream().map(EntryView::of).toList(), last);
    }

    private static long position(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw InvalidFields.of("after", "A valid integer is required.");
        }
    }

    record Page(List<EntryView> entries, long next) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record EntryView(
            Instant at,
            String action,
            @Nullable String keyId,
            @Nullable String entityId,
            @Nullable String subject,
            String outcome,
            @Nullable String requestId) {

        static EntryView of(Positioned<AuditEntry> positioned) {
            var entry = positioned.value();
            return new EntryView(
                    entry.at(),
                    entry.action(),
                    entry.key() == null ? null : entry.key().toString(),
                    entry.entity() == null ? null : entry.entity().toString(),
                    entry.subject(),
                    entry.outcome(),
                    entry.request());
        }
    }
}
