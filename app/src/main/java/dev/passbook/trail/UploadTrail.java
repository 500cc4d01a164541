package dev.passbook.trail;

import dev.passbook.audit.AuditEntry;
import dev.passbook.audit.AuditLog;
import dev.passbook.statement.StatementUploaded;
import dev.passbook.statement.Statements;
import dev.passbook.tenancy.Caller;
import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import org.slf4j.MDC;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Notes which statements were taken in for whom, in the transaction that takes them in.
@Component
class UploadTrail {

    private final AuditLog log;
    private final Statements statements;
    private final Clock clock;

    UploadTrail(AuditLog log, Statements statements, Clock clock) {
        this.log = log;
        this.statements = statements;
        this.clock = clock;
    }

    @EventListener
    void on(StatementUploaded uploaded) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getDetails() instanceof Caller caller) {
            note(caller.tenant(), caller, uploaded);
        }
    }

    private void note(TenantId tenant, Caller caller, StatementUploaded uploaded) {
        var statement = statements.get(uploaded.statement());
        log.record(new AuditEntry(
                tenant,
                caller.key(),
                "statement.upload",
                statement.entity().value(),
                statement.id().toString(),
                "accepted",
                MDC.get("request"),
                clock.instant()));
    }
}
