package dev.passbook.statement;

import dev.passbook.entity.EntityId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A bank account of an entity, as its statements print it. What no statement told is null.
///
/// @param number as printed, masked digits included
/// @param category `individual` or `corporate`
/// @param creditLimit in the account's currency, two decimals
/// @param coverage the days that its completed statements cover
/// @param months the months with at least one transaction, ISO (`2018-11`), ascending, of completed statements
/// @param statements in order of upload
/// @param lastUpdated when a statement last changed something about it
public record Account(
        AccountId id,
        EntityId entity,
        BankId bank,
        @Nullable String number,
        @Nullable String holder,
        @Nullable String address,
        @Nullable String ifsc,
        @Nullable String micr,
        @Nullable String category,
        @Nullable BigDecimal creditLimit,
        Coverage coverage,
        List<String> months,
        List<StatementId> statements,
        Instant lastUpdated) {

    public Account {
        months = List.copyOf(months);
        statements = List.copyOf(statements);
    }
}
