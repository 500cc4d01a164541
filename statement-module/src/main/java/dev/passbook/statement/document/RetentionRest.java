package dev.passbook.statement.document;

import dev.passbook.rest.InvalidFields;
import dev.passbook.tenancy.TenantId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// For how long a tenant's files are kept, for its callers with the scope `admin`.
@RestController
@RequestMapping("/admin/v1/retention")
class RetentionRest {

    private static final int LONGEST = 3_650;

    private final Retention retention;

    RetentionRest(Retention retention) {
        this.retention = retention;
    }

    @GetMapping
    Kept read(@AuthenticationPrincipal TenantId tenant) {
        return new Kept(retention.of(tenant));
    }

    @PutMapping
    Kept set(@AuthenticationPrincipal TenantId tenant, @RequestBody Kept wish) {
        if (wish.documentDays < 1 || wish.documentDays > LONGEST) {
            throw InvalidFields.of("document_days", "Ensure this value is between 1 and %d.".formatted(LONGEST));
        }
        retention.set(tenant, wish.documentDays);
        return read(tenant);
    }

    /// @param documentDays from the upload on, for files and their passwords
    @JsonNaming(SnakeCaseStrategy.class)
    record Kept(int documentDays) {}
}
