package dev.passbook.statement.layout;

import dev.passbook.statement.Direction;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One transaction as the statement prints it.
///
/// @param date the day of the transaction
/// @param valueDate the day from which it bears interest, where printed
/// @param narration the exact text of the statement, wrapped pieces joined by one space in reading order
/// @param reference the cheque or reference number, where the table has a column for it
/// @param direction which way the money went, confirmed by the balance where there is one
/// @param amount in the currency of the account, positive, scale 2
/// @param balance the balance after it, negative when overdrawn, scale 2; derived where not printed but proved
/// @param place where it stands
public record Row(
        LocalDate date,
        @Nullable LocalDate valueDate,
        String narration,
        @Nullable String reference,
        Direction direction,
        BigDecimal amount,
        @Nullable BigDecimal balance,
        Place place) {

    public Row {
        if (amount.signum() <= 0) {
            throw new IllegalArgumentException("An amount must be positive, its direction says the rest: " + amount);
        }
    }
}
