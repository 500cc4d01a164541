package dev.passbook.analysis;

import dev.passbook.rest.Query;
import dev.passbook.tenancy.TenantId;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/// Reads once, for all reads of an entity, what their addresses ask about.
@ControllerAdvice(assignableTypes = {EnrichedDataRest.class, FiguresRest.class})
class Asking {

    private final EntityReports reports;

    Asking(EntityReports reports) {
        this.reports = reports;
    }

    @ModelAttribute
    Asked asked(@AuthenticationPrincipal TenantId tenant, @PathVariable String entity, Query query) {
        return new Asked(reports.full(tenant, entity), query.text("account_id"));
    }
}
