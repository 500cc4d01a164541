package dev.passbook.analysis.report;

import dev.passbook.statement.Account;
import dev.passbook.statement.Coverage;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What stands above a report: whose account it is. Null is what no statement told.
///
/// @param account the identifier that callers know the account by
/// @param bank a name for people, or the identifier of the contract
/// @param number as printed, masked digits included
/// @param category `individual` or `corporate`
/// @param coverage the days that statements cover
public record ReportHeading(
        String account,
        String bank,
        @Nullable String holder,
        @Nullable String address,
        @Nullable String number,
        @Nullable String ifsc,
        @Nullable String micr,
        @Nullable String category,
        @Nullable BigDecimal creditLimit,
        Coverage coverage) {

    public static ReportHeading of(Account account) {
        return new ReportHeading(
                account.id().toString(),
                account.bank().value(),
                account.holder(),
                account.address(),
                account.number(),
                account.ifsc(),
                account.micr(),
                account.category(),
                account.creditLimit(),
                account.coverage());
    }
}
