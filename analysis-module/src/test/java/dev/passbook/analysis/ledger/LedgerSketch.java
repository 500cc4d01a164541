package dev.passbook.analysis.ledger;

import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.channel.Narrations;
import dev.passbook.analysis.counterparty.Counterparties;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.BankId;
import dev.passbook.statement.Coverage;
import dev.passbook.statement.Direction;
import dev.passbook.statement.Period;
import dev.passbook.statement.TransactionId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An invented account written down as it would be told: rows are classified as in production, and balances
/// follow.
///
/// ```java
/// LedgerSketch.of("axis").holder("MR ASHA VERMA").opening("5000")
///         .credit("2024-03-01", "27598.00", "NEFT/…").ledger()
/// ```
public final class LedgerSketch {

    private static final Narrations NARRATIONS = new Narrations();

    private final BankId bank;
    private final List<LedgerRow> rows = new ArrayList<>();
    private final List<Period> periods = new ArrayList<>();
    private @Nullable String holder;
    private String category = "individual";
    private @Nullable BigDecimal limit;
    private BigDecimal balance = new BigDecimal("100000.00");

    private LedgerSketch(String bank) {
        this.bank = new BankId(bank);
    }

    public static LedgerSketch of(String bank) {
        return new LedgerSketch(bank);
    }

    public LedgerSketch holder(String name) {
        holder = name;
        return this;
    }

    public LedgerSketch corporate() {
        category = "corporate";
        return this;
    }

    public LedgerSketch limit(String rupees) {
        limit = new BigDecimal(rupees);
        return this;
    }

    public LedgerSketch opening(String rupees) {
        balance = new BigDecimal(rupees).setScale(2);
        return this;
    }

    public LedgerSketch covering(String from, String to) {
        periods.add(new Period(LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    public LedgerSketch credit(String date, String rupees, String narration) {
        return row(date, Direction.CREDIT, rupees, narration);
    }

    public LedgerSketch debit(String date, String rupees, String narration) {
        return row(date, Direction.DEBIT, rupees, narration);
    }

    /// A debit on each of some days.
    public LedgerSketch debits(String rupees, String narration, String... dates) {
        Arrays.stream(dates).forEach(date -> debit(date, rupees, narration));
        return this;
    }

    /// A credit on each of some days.
    public LedgerSketch credits(String rupees, String narration, String... dates) {
        Arrays.stream(dates).forEach(date -> credit(date, rupees, narration));
        return this;
    }

    /// The next rows follow from this balance, whatever was before.
    public LedgerSketch printing(String rupees) {
        balance = new BigDecimal(rupees).setScale(2);
        var last = rows.removeLast();
        rows.add(copy(last, balance));
        return this;
    }

    /// The last row once more, its balance and all.
    public LedgerSketch again() {
        var last = rows.getLast();
        rows.add(new LedgerRow(
                new TransactionId(UUID.randomUUID()),
                "row" + rows.size(),
                last.date(),
                last.direction(),
                last.amount(),
                last.balance(),
                last.narration(),
                last.reference(),
                last.channel(),
                last.description(),
                last.merchantCategory(),
                last.counterparty()));
        return this;
    }

    /// A caller called the last row another channel.
    public LedgerSketch corrected(Channel channel) {
        var last = rows.removeLast();
        rows.add(new LedgerRow(
                last.id(),
                last.hash(),
                last.date(),
                last.direction(),
                last.amount(),
                last.balance(),
                last.narration(),
                last.reference(),
                channel,
                last.description(),
                last.merchantCategory(),
                last.counterparty(),
                true));
        return this;
    }

    public Ledger ledger() {
        return new Ledger(AccountId.random(), bank, holder, category, limit, Coverage.of(periods), rows);
    }

    private LedgerSketch row(String date, Direction direction, String rupees, String narration) {
        var amount = new BigDecimal(rupees).setScale(2);
        balance = direction == Direction.CREDIT ? balance.add(amount) : balance.subtract(amount);
        var verdict = NARRATIONS.classify(narration, direction, amount, bank);
        rows.add(new LedgerRow(
                new TransactionId(UUID.randomUUID()),
                "row" + rows.size(),
                LocalDate.parse(date),
                direction,
                amount,
                balance,
                narration,
                null,
                verdict.channel(),
                verdict.description(),
                verdict.merchantCategory(),
                Counterparties.of(narration, direction, bank)));
        return this;
    }

    private static LedgerRow copy(LedgerRow row, BigDecimal balance) {
        return new LedgerRow(
                row.id(),
                row.hash(),
                row.date(),
                row.direction(),
                row.amount(),
                balance,
                row.narration(),
                row.reference(),
                row.channel(),
                row.description(),
                row.merchantCategory(),
                row.counterparty());
    }
}
