package dev.passbook.analysis.report;

import static dev.passbook.analysis.report.Column.count;
import static dev.passbook.analysis.report.Column.day;
import static dev.passbook.analysis.report.Column.money;
import static dev.passbook.analysis.report.Column.paragraph;
import static dev.passbook.analysis.report.Column.text;

import dev.passbook.analysis.bounce.Bounce;
import dev.passbook.analysis.channel.Channel;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.lender.LenderTransaction;
import dev.passbook.analysis.recurring.RecurringSet;
import dev.passbook.analysis.salary.SalaryCredit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The tables of the reports: which columns they have and where each comes from.
final class Tables {

    static final Table<LedgerRow> TRANSACTIONS = new Table<>(
            "Transactions",
            List.of(
                    day("Date", LedgerRow::date),
                    text("Narration", 60, LedgerRow::narration),
                    text("Reference", 22, LedgerRow::reference),
                    text("Channel", 24, row -> row.channel().wire()),
                    text("Category", 18, LedgerRow::merchantCategory),
                    text("Counterparty", 30, LedgerRow::counterparty),
                    money("Debit", Tables::debit),
                    money("Credit", Tables::credit),
                    money("Balance", LedgerRow::balance)));

    static final Table<SalaryCredit> SALARY = new Table<>(
            "Salary",
            List.of(
                    day("Date", salary -> salary.row().date()),
                    money("Amount", salary -> salary.row().amount()),
                    text("Employer", 32, SalaryCredit::employer),
                    count("Confidence", SalaryCredit::confidence),
                    text("Why it counts", 52, SalaryCredit::reason),
                    text("Narration", 60, salary -> salary.row().narration())));

    static final Table<RecurringSet> RECURRING = new Table<>(
            "Recurring",
            List.of(
                    text("Direction", 12, set -> word(set.rows().getFirst().direction())),
                    text("Channel", 24, set -> set.channel().wire()),
                    text("Counterparty", 34, RecurringSet::counterparty),
                    count("Number", set -> set.rows().size()),
                    money("Median amount", RecurringSet::median),
                    money("Total", Tables::total),
                    count("Days between", RecurringSet::cadence),
                    day("First", RecurringSet::start),
                    day("Last", RecurringSet::end)));

    static final Table<LenderTransaction> LENDERS = new Table<>(
            "Lenders",
            List.of(
                    day("Date", lender -> lender.row().date()),
                    text("Kind", 22, lender -> word(lender.kind())),
                    money("Debit", lender -> debit(lender.row())),
                    money("Credit", lender -> credit(lender.row())),
                    text("Channel", 24, lender -> lender.row().channel().wire()),
                    text("Counterparty", 30, lender -> lender.row().counterparty()),
                    text("Narration", 60, lender -> lender.row().narration())));

    /// Series of debits that look like instalments to a lender whom nothing names.
    static final Table<List<LedgerRow>> UNDISCLOSED = new Table<>(
            "Possible instalments",
            List.of(
                    text("Counterparty", 34, rows -> rows.getLast().counterparty()),
                    count("Number", List::size),
                    money("Last amount", rows -> rows.getLast().amount()),
                    money("Total", Tables::total),
                    day("First", rows -> rows.getFirst().date()),
                    day("Last", rows -> rows.getLast().date()),
                    text("Last narration", 60, rows -> rows.getLast().narration())));

    /// Failed payments, each once, whatever number of rows it left.
    static final Table<Bounce> BOUNCES = new Table<>(
            "Bounces",
            List.of(
                    day("Date", Bounce::date),
                    text("Kind", 20, bounce -> word(bounce.kind())),
                    money("Amount", Bounce::amount),
                    text("Cause", 20, bounce -> word(bounce.cause())),
                    text("Instalment", 12, bounce -> bounce.toLender() ? "Yes" : "No"),
                    money("Fees", Tables::fees),
                    count("Rows", bounce -> bounce.rows().size()),
                    text("Narration", 60, bounce -> bounce.rows().getFirst().narration())));

    static final Table<FraudFinding> FRAUD_SIGNS = new Table<>(
            "Fraud signs",
            List.of(
                    text("Sign", 34, FraudFinding::type),
                    text("Category", 16, FraudFinding::category),
                    paragraph("What was found", 70, FraudFinding::reason),
                    day("Date", sign -> of(sign.row(), LedgerRow::date)),
                    money("Amount", sign -> of(sign.row(), LedgerRow::amount)),
                    text("Narration", 60, sign -> of(sign.row(), LedgerRow::narration))));

    /// A day and the balance at its end.
    static final Table<Map.Entry<LocalDate, BigDecimal>> BALANCES =
            new Table<>("Balances", List.of(day("Date", Map.Entry::getKey), money("Balance", Map.Entry::getValue)));

    private Tables() {}

    private static @Nullable BigDecimal debit(LedgerRow row) {
        return row.isDebit() ? row.amount() : null;
    }

    private static @Nullable BigDecimal credit(LedgerRow row) {
        return row.isCredit() ? row.amount() : null;
    }

    private static BigDecimal total(RecurringSet set) {
        return total(set.rows());
    }

    private static BigDecimal fees(Bounce bounce) {
        return total(bounce.rows().stream()
                .filter(row -> row.channel() == Channel.BANK_CHARGE)
                .toList());
    }

    private static BigDecimal total(List<LedgerRow> rows) {
        return rows.stream().map(LedgerRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static <V> @Nullable V of(@Nullable LedgerRow row, Function<LedgerRow, V> value) {
        return row == null ? null : value.apply(row);
    }

    /// `OWN_BANK_DISBURSAL` for people: `Own bank disbursal`.
    private static String word(Enum<?> constant) {
        return word(constant.name());
    }

    /// The same of a name in capitals or small letters.
    static String word(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT)
                + name.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
