package dev.passbook.statement;

import dev.passbook.entity.EntityId;
import dev.passbook.entity.Tally;
import dev.passbook.tenancy.TenantId;
import java.util.List;

/// The statements and accounts of an entity are being erased. Published in the transaction that does it, while
/// their rows are still there: whoever keeps anything of theirs deletes it in a synchronous listener.
public record StatementsErased(
        TenantId tenant, EntityId entity, List<StatementId> statements, List<AccountId> accounts, Tally tally) {

    public StatementsErased {
        statements = List.copyOf(statements);
        accounts = List.copyOf(accounts);
    }
}
