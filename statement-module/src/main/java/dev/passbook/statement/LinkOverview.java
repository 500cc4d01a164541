package dev.passbook.statement;

import dev.passbook.entity.EntityId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the entities under one link hold so far.
public record LinkOverview(String linkId, List<Holding> entities) {

    /// @param months with at least one transaction, ISO, ascending; empty until a statement is completed
    /// @param bank of the first statement with a month; null until then
    public record Holding(
            EntityId entity, List<String> months, @Nullable BankId bank) {}
}
