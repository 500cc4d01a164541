package dev.passbook.analysis.monthly;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.BankId;
import dev.passbook.statement.Coverage;
import dev.passbook.statement.Direction;
import dev.passbook.statement.Period;
import dev.passbook.statement.TransactionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Writes an invented ledger, row after row; the balance follows from the row before.
public final class Book {

    private final List<Period> covered = new ArrayList<>();
    private final List<LedgerRow> rows = new ArrayList<>();
    private @Nullable BigDecimal balance;
    private @Nullable BigDecimal creditLimit;

    private Book(@Nullable String balance) {
        this.balance = balance == null ? null : new BigDecimal(balance);
    }

    public static Book holding(String balance) {
        return new Book(balance);
    }

    public static Book withoutBalances() {
        return new Book(null);
    }

    /// A statement spans these days.
    public Book covers(String from, String to) {
        covered.add(new Period(LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    public Book limit(String limit) {
        creditLimit = new BigDecimal(limit);
        return this;
    }

    public Book credit(String day, String amount, Channel channel) {
        return credit(day, amount, channel, "");
    }

    public Book credit(String day, String amount, Channel channel, String description) {
        return row(day, Direction.CREDIT, amount, channel, description, "", "ROW " + rows.size());
    }

    public Book debit(String day, String amount, Channel channel) {
        return debit(day, amount, channel, "");
    }

    public Book debit(String day, String amount, Channel channel, String description) {
        return row(day, Direction.DEBIT, amount, channel, description, "", "ROW " + rows.size());
    }

    public Book paid(String day, String amount, Channel channel, String merchantCategory) {
        return row(day, Direction.DEBIT, amount, channel, "", merchantCategory, "ROW " + rows.size());
    }

    public Book narrated(String day, Direction direction, String amount, String narration) {
        return row(day, direction, amount, Channel.UPI, "", "", narration);
    }

    public Ledger close() {
        return new Ledger(
                new AccountId(new UUID(0, 1)),
                new BankId("axis"),
                "MR KIRAN DEMO",
                "individual",
                creditLimit,
                Coverage.of(covered),
                rows);
    }

    private Book row(
            String day,
            Direction direction,
            String amount,
            Channel channel,
            String description,
            String merchantCategory,
            String narration) {
        var money = new BigDecimal(amount).setScale(2);
        if (balance != null) {
            balance = direction == Direction.CREDIT ? balance.add(money) : balance.subtract(money);
        }
        rows.add(new LedgerRow(
                new TransactionId(new UUID(1, rows.size())),
                "hash" + rows.size(),
                LocalDate.parse(day),
                direction,
                money,
                balance,
                narration,
                null,
                channel,
                description,
                merchantCategory,
                ""));
        return this;
    }
}
