package dev.passbook.analysis.ledger;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.statement.Direction;
import dev.passbook.statement.TransactionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A transaction with what the rules read out of its narration.
///
/// @param hash as callers know the transaction
/// @param amount positive, two decimals
/// @param balance the running balance after it; null where the statement prints none
/// @param description the contract's finer word for the channel; empty when nothing special
/// @param merchantCategory the kind of merchant; empty when unknown
/// @param counterparty who is on the other side, as far as the narration tells: upper case, single spaces, without
///     references, handles and rails; empty when it does not tell. Also the contract's `clean_transaction_note`
/// @param isCorrected whether a caller said which channel it is: then it is no other, whatever the narration
/// suggests
public record LedgerRow(
        TransactionId id,
        String hash,
        LocalDate date,
        Direction direction,
        BigDecimal amount,
        @Nullable BigDecimal balance,
        String narration,
        @Nullable String reference,
        Channel channel,
        String description,
        String merchantCategory,
        String counterparty,
        boolean isCorrected) {

    /// One whose channel nobody corrected.
    public LedgerRow(
            TransactionId id,
            String hash,
            LocalDate date,
            Direction direction,
            BigDecimal amount,
            @Nullable BigDecimal balance,
            String narration,
            @Nullable String reference,
            Channel channel,
            String description,
            String merchantCategory,
            String counterparty) {
        this(
                id,
                hash,
                date,
                direction,
                amount,
                balance,
                narration,
                reference,
                channel,
                description,
                merchantCategory,
                counterparty,
                false);
    }

    public boolean isCredit() {
        return direction == Direction.CREDIT;
    }

    public boolean isDebit() {
        return direction == Direction.DEBIT;
    }

    /// The month of the [#date].
    public YearMonth month() {
        return YearMonth.of(date.getYear(), date.getMonthValue()); // YearMonth.from takes any calendar, and its time
    }

    /// The same transaction, seen to have gone another way.
    public LedgerRow withChannel(Channel other) {
        return new LedgerRow(
                id,
                hash,
                date,
                direction,
                amount,
                balance,
                narration,
                reference,
                other,
                description,
                merchantCategory,
                counterparty,
                isCorrected);
    }
}
