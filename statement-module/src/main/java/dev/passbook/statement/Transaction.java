package dev.passbook.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of a statement.
///
/// @param hash identifies the transaction for callers: unique within the account, the same in each statement that
/// shows it
/// @param position its place within the statement, oldest first, from 0
/// @param narration the exact text of the statement, its lines joined by one space
/// @param reference cheque or reference number where the statement has a column for it
/// @param amount positive, two decimals
/// @param balance the running balance after it, negative when overdrawn; null where the statement prints none
/// @param place where on the page it was read
public record Transaction(
        TransactionId id,
        String hash,
        AccountId account,
        StatementId statement,
        int position,
        LocalDate date,
        @Nullable LocalDate valueDate,
        String narration,
        @Nullable String reference,
        Direction direction,
        BigDecimal amount,
        @Nullable BigDecimal balance,
        Place place) {

    /// Where on the document a row stands: points from the top left corner of the page as it is shown.
    ///
    /// @param page from 1
    /// @param line from 1, counted on the page
    public record Place(int page, int line, double left, double top, double right, double bottom) {}
}
