package dev.passbook.analysis;

import dev.passbook.analysis.bounce.Bounce;
import dev.passbook.analysis.bounce.Bounces;
import dev.passbook.analysis.counterparty.Counterparties;
import dev.passbook.analysis.expense.ExpenseCategories;
import dev.passbook.analysis.expense.ExpenseShare;
import dev.passbook.analysis.fraud.FraudChecks;
import dev.passbook.analysis.fraud.FraudSign;
import dev.passbook.analysis.ledger.Ledger;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.lender.LenderTransaction;
import dev.passbook.analysis.lender.Lenders;
import dev.passbook.analysis.lender.UndisclosedInstalments;
import dev.passbook.analysis.monthly.MonthlyAnalysis;
import dev.passbook.analysis.predictor.AccountFacts;
import dev.passbook.analysis.predictor.Predictors;
import dev.passbook.analysis.recurring.RecurringSets;
import dev.passbook.analysis.salary.Salaries;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.analysis.score.Score;
import dev.passbook.analysis.score.Scorecard;
import dev.passbook.analysis.top.TopTransactions;
import dev.passbook.statement.Account;
import dev.passbook.statement.TransactionId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/// All that can be worked out of one account's book, each part once and not before it is asked for. For any number
/// of threads; what it gives out does not change.
final class AccountAnalysis {

    private final Book book;
    private final Supplier<Map<TransactionId, String>> cleanNotes;
    private final Supplier<List<SalaryCredit>> salaries;
    private final Supplier<RecurringSets> recurring;
    private final Supplier<List<LenderTransaction>> lenderTransactions;
    private final Supplier<List<List<LedgerRow>>> undisclosedInstalments;
    private final Supplier<List<Bounce>> bounces;
    private final Supplier<TopTransactions> top;
    private final Supplier<List<ExpenseShare>> expenses;
    private final Supplier<List<FraudSign>> fraudSigns;
    private final Supplier<MonthlyAnalysis> monthly;
    private final Supplier<Predictors> predictors;
    private final Supplier<Optional<Score>> score;

    /// @param opening the balance before the first row; null when nothing tells it
    AccountAnalysis(Account account, Book book, @Nullable BigDecimal opening) {
        var ledger = book.ledger();
        this.book = book;
        this.cleanNotes = once(() -> cleanNotes(ledger));
        this.salaries = once(() -> Salaries.in(ledger));
        this.recurring = once(() -> RecurringSets.in(ledger));
        this.lenderTransactions = once(() -> listed(ledger));
        this.undisclosedInstalments = once(() -> UndisclosedInstalments.in(ledger));
        this.bounces = once(() -> Bounces.in(ledger));
        this.top = once(() -> TopTransactions.of(List.of(ledger)));
        this.expenses = once(() -> ExpenseCategories.of(List.of(ledger)));
        this.fraudSigns = once(() -> FraudChecks.of(ledger, salaries()));
        this.monthly = once(() -> MonthlyAnalysis.of(ledger, opening, salaries()));
        this.predictors = once(() -> Predictors.of(facts(account, ledger), ledger, monthly()));
        this.score = once(() -> Scorecard.standard().score(ledger, monthly()));
    }

    private static <T> Supplier<T> once(Supplier<T> work) {
        return SingletonSupplier.of(work)::obtain;
    }

    /// Of the rows that do not name the other party.
    private static Map<TransactionId, String> cleanNotes(Ledger ledger) {
        return ledger.rows().stream()
                .filter(row -> row.counterparty().isEmpty())
                .collect(Collectors.toMap(
                        LedgerRow::id,
                        row -> Counterparties.cleanNote(row.narration(), row.direction(), ledger.bank())));
    }

    private static List<LenderTransaction> listed(Ledger ledger) {
        return Lenders.in(ledger).stream().filter(LenderTransaction::isListed).toList();
    }

    private static AccountFacts facts(Account account, Ledger ledger) {
        return AccountFacts.of(ledger, account.number(), account.ifsc());
    }

    Book book() {
        return book;
    }

    Ledger ledger() {
        return book.ledger();
    }

    /// What a row of this account is about, for people to read: the other party, or else the narration without its
    /// numbers. The contract's `clean_transaction_note`.
    String cleanNote(LedgerRow row) {
        return cleanNotes.get().getOrDefault(row.id(), row.counterparty());
    }

    List<SalaryCredit> salaries() {
        return salaries.get();
    }

    RecurringSets recurring() {
        return recurring.get();
    }

    List<LenderTransaction> lenderTransactions() {
        return lenderTransactions.get();
    }

    /// What may be instalments to lenders that nobody named.
    List<List<LedgerRow>> undisclosedInstalments() {
        return undisclosedInstalments.get();
    }

    List<Bounce> bounces() {
        return bounces.get();
    }

    TopTransactions top() {
        return top.get();
    }

    List<ExpenseShare> expenses() {
        return expenses.get();
    }

    List<FraudSign> fraudSigns() {
        return fraudSigns.get();
    }

    MonthlyAnalysis monthly() {
        return monthly.get();
    }

    Predictors predictors() {
        return predictors.get();
    }

    /// Empty where there is too little to go by.
    Optional<Score> score() {
        return score.get();
    }
}
