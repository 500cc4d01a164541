package dev.passbook.statement.progress;

import dev.passbook.entity.EntityId;
import dev.passbook.journal.EventId;
import dev.passbook.statement.Progress;
import dev.passbook.statement.Stage;
import dev.passbook.statement.StatementId;
import dev.passbook.statement.Status;
import dev.passbook.statement.jooq.tables.records.ProgressRecord;
import dev.passbook.tenancy.TenantId;

/// Reads the table of progress.
public final class ProgressRows {

    private ProgressRows() {}

    public static Progress progress(ProgressRecord row) {
        var number = row.getEventNumber();
        return new Progress(
                new StatementId(row.getStatementId()),
                new EntityId(row.getEntityId()),
                Status.valueOf(row.getStatus()),
                Stage.valueOf(row.getStage()),
                row.getMessage(),
                row.getRevision(),
                row.getUpdatedAt(),
                number == null ? null : new EventId(new TenantId(row.getTenantId()), number));
    }
}
