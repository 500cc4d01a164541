package dev.passbook.analysis;

import dev.passbook.analysis.fraud.FraudCatalogue;
import dev.passbook.analysis.fraud.FraudSign;
import dev.passbook.analysis.fraud.FraudType;
import dev.passbook.analysis.lender.LenderTransaction;
import dev.passbook.analysis.monthly.Averages;
import dev.passbook.analysis.monthly.Heading;
import dev.passbook.analysis.monthly.MonthlyFigures;
import dev.passbook.analysis.recurring.RecurringSet;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.statement.Account;
import dev.passbook.statement.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What is worked out of an account, in GraphQL; see `analysis.graphqls`.
@Controller
class AnalysisGraphQl {

    @SchemaMapping(typeName = "Account", field = "analysis")
    CompletableFuture<AnalysisView> analysis(Account account, DataLoader<Account, AccountAnalysis> accountAnalysis) {
        return accountAnalysis.load(account).thenApply(AnalysisView::of);
    }

    /// Everything that documents and accounts are checked for.
    @QueryMapping
    List<FraudType> fraudCatalogue() {
        return FraudCatalogue.get().types();
    }

    /// The analysis of an account with transactions in the place of ledger rows.
    record AnalysisView(
            List<SalaryView> salaries,
            List<RecurringView> recurringCredits,
            List<RecurringView> recurringDebits,
            List<LenderView> lenderTransactions,
            List<MonthView> months,
            List<ExpenseView> expenses,
            List<FraudView> fraudSigns,
            @Nullable ScoreView score) {

        static AnalysisView of(AccountAnalysis analysis) {
            var book = analysis.book();
            var recurring = analysis.recurring();
            return new AnalysisView(
                    analysis.salaries().stream()
                            .map(salary -> SalaryView.of(book, salary))
                            .toList(),
                    recurring.credits().stream()
                            .map(set -> RecurringView.of(book, set))
                            .toList(),
                    recurring.debits().stream()
                            .map(set -> RecurringView.of(book, set))
                            .toList(),
                    analysis.lenderTransactions().stream()
                            .map(lender -> LenderView.of(book, lender))
                            .toList(),
                    analysis.months().stream().map(MonthView::of).toList(),
                    analysis.expenses().stream()
                            .map(share -> new ExpenseView(share.category(), share.percentage()))
                            .toList(),
                    analysis.fraudSigns().stream().map(FraudView::of).toList(),
                    analysis.score()
                            .map(score -> new ScoreView(
                                    score.value(),
                                    score.factors().stream()
                                            .map(factor ->
                                                    new FactorView(factor.name(), factor.points(), factor.reason()))
                                            .toList()))
                            .orElse(null));
        }
    }

    record SalaryView(Transaction transaction, String month, String employer, int confidence, String reason) {

        static SalaryView of(Book book, SalaryCredit salary) {
            return new SalaryView(
                    book.transaction(salary.row()),
                    salary.month().toString(),
                    salary.employer(),
                    salary.confidence(),
                    salary.reason());
        }
    }

    record RecurringView(
            String channel,
            String counterparty,
            BigDecimal median,
            LocalDate start,
            LocalDate end,
            int cadence,
            List<Transaction> transactions) {

        static RecurringView of(Book book, RecurringSet set) {
            return new RecurringView(
                    set.channel().wire(),
                    set.counterparty(),
                    set.median(),
                    set.start(),
                    set.end(),
                    Math.toIntExact(set.cadence()),
                    set.rows().stream().map(book::transaction).toList());
        }
    }

    record LenderView(Transaction transaction, LenderTransaction.Kind kind) {

        static LenderView of(Book book, LenderTransaction lender) {
            return new LenderView(book.transaction(lender.row()), lender.kind());
        }
    }

    record MonthView(
            String month,
            int coveredDays,
            @Nullable BigDecimal openingBalance,
            @Nullable BigDecimal closingBalance,
            @Nullable BigDecimal highestBalance,
            @Nullable BigDecimal lowestBalance,
            @Nullable BigDecimal averageBalance,
            @Nullable BigDecimal medianBalance,
            BigDecimal netInflow,
            List<TallyView> tallies) {

        static MonthView of(MonthlyFigures figures) {
            var balances = figures.balances();
            var endOfDay = balances.endOfDay().values();
            return new MonthView(
                    figures.month().toString(),
                    figures.days().size(),
                    balances.opening(),
                    balances.closing(),
                    balances.highest(),
                    balances.lowest(),
                    Averages.mean(endOfDay),
                    Averages.median(endOfDay),
                    figures.netInflow(),
                    Arrays.stream(Heading.values())
                            .filter(heading -> figures.count(heading) > 0)
                            .map(heading ->
                                    new TallyView(heading.name(), figures.count(heading), figures.amount(heading)))
                            .toList());
        }
    }

    record TallyView(String heading, int count, BigDecimal amount) {}

    record ExpenseView(String category, int percentage) {}

    record FraudView(FraudType type, @Nullable String transactionHash, String reason, List<EvidenceView> evidence) {

        static FraudView of(FraudSign sign) {
            return new FraudView(
                    sign.type(),
                    sign.transactionHash(),
                    sign.reason(),
                    sign.evidence().entrySet().stream()
                            .map(entry -> new EvidenceView(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }

    record EvidenceView(String name, String value) {}

    record ScoreView(int value, List<FactorView> factors) {}

    record FactorView(String name, int points, String reason) {}
}
