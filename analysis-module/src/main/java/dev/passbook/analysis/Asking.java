package dev.passbook.analysis;

import dev.passbook.tenancy.TenantId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Reads once, for all reads of an entity, what their addresses ask about.
@ControllerAdvice(assignableTypes = {EnrichedDataRest.class, FiguresRest.class})
class Asking {

    private final EntityReports reports;

    Asking(EntityReports reports) {
        this.reports = reports;
    }

    @ModelAttribute
    Asked asked(
            @AuthenticationPrincipal TenantId tenant,
            @PathVariable String entity,
            @RequestParam(name = "account_id", required = false) @Nullable String account) {
        return new Asked(reports.full(tenant, entity), account);
    }
}
