package dev.passbook.analysis;

import dev.passbook.analysis.bounce.Bounce;
import dev.passbook.analysis.fraud.FraudCatalogue;
import dev.passbook.analysis.fraud.FraudSign;
import dev.passbook.analysis.fraud.FraudType;
import dev.passbook.analysis.ledger.LedgerRow;
import dev.passbook.analysis.lender.LenderTransaction;
import dev.passbook.analysis.recurring.RecurringSet;
import dev.passbook.analysis.salary.SalaryCredit;
import dev.passbook.statement.Account;
import dev.passbook.statement.Statement.Evidence;
import dev.passbook.statement.Statement.Suspicion;
import dev.passbook.statement.Transaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// What is found in the transactions of an account, in GraphQL; see `analysis.graphqls`. Each part is worked out
/// when it is asked for.
@Controller
class AnalysisGraphQl {

    @SchemaMapping(typeName = "Account", field = "analysis")
    CompletableFuture<AccountAnalysis> analysis(Account account, DataLoader<Account, AccountAnalysis> accountAnalysis) {
        return accountAnalysis.load(account);
    }

    /// Everything that documents and accounts are checked for.
    @QueryMapping
    List<FraudType> fraudCatalogue() {
        return FraudCatalogue.get().types();
    }

    @SchemaMapping
    List<SalaryView> salaries(AccountAnalysis analysis) {
        return views(analysis.salaries(), salary -> SalaryView.of(analysis.book(), salary));
    }

    @SchemaMapping
    List<RecurringView> recurringCredits(AccountAnalysis analysis) {
        return views(analysis.recurring().credits(), set -> RecurringView.of(analysis.book(), set));
    }

    @SchemaMapping
    List<RecurringView> recurringDebits(AccountAnalysis analysis) {
        return views(analysis.recurring().debits(), set -> RecurringView.of(analysis.book(), set));
    }

    @SchemaMapping
    List<LenderView> lenderTransactions(AccountAnalysis analysis) {
        return views(analysis.lenderTransactions(), lender -> LenderView.of(analysis.book(), lender));
    }

    @SchemaMapping
    List<InstalmentsView> undisclosedInstalments(AccountAnalysis analysis) {
        return views(analysis.undisclosedInstalments(), series -> InstalmentsView.of(analysis.book(), series));
    }

    @SchemaMapping
    List<BounceView> bounces(AccountAnalysis analysis) {
        return views(analysis.bounces(), bounce -> BounceView.of(analysis.book(), bounce));
    }

    @SchemaMapping
    List<TopView> topCredits(AccountAnalysis analysis) {
        return TopView.of(analysis.book(), analysis.top().credits());
    }

    @SchemaMapping
    List<TopView> topDebits(AccountAnalysis analysis) {
        return TopView.of(analysis.book(), analysis.top().debits());
    }

    @SchemaMapping
    List<FraudView> fraudSigns(AccountAnalysis analysis) {
        var rows = analysis.book().transactions().values().stream()
                .collect(Collectors.toMap(Transaction::hash, Function.identity()));
        return views(analysis.fraudSigns(), sign -> FraudView.of(rows, sign));
    }

    /// What the catalogue says about what was found in a document.
    @SchemaMapping(typeName = "Suspicion", field = "type")
    FraudType type(Suspicion suspicion) {
        return FraudCatalogue.get().get(suspicion.fraudType());
    }

    private static <F, V> List<V> views(List<F> found, Function<F, V> view) {
        return found.stream().map(view).toList();
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

    record InstalmentsView(BigDecimal latestAmount, List<Transaction> transactions) {

        static InstalmentsView of(Book book, List<LedgerRow> series) {
            return new InstalmentsView(
                    series.getLast().amount(),
                    series.stream().map(book::transaction).toList());
        }
    }

    record BounceView(
            Bounce.Kind kind,
            LocalDate date,
            @Nullable BigDecimal amount,
            Bounce.Cause cause,
            boolean toLender,
            List<Transaction> transactions) {

        static BounceView of(Book book, Bounce bounce) {
            return new BounceView(
                    bounce.kind(),
                    bounce.date(),
                    bounce.amount(),
                    bounce.cause(),
                    bounce.toLender(),
                    bounce.rows().stream().map(book::transaction).toList());
        }
    }

    record TopView(String month, List<Transaction> transactions) {

        static List<TopView> of(Book book, SortedMap<YearMonth, List<LedgerRow>> months) {
            return months.entrySet().stream()
                    .map(month -> new TopView(
                            month.getKey().toString(),
                            month.getValue().stream().map(book::transaction).toList()))
                    .toList();
        }
    }

    record FraudView(
            FraudType type,
            @Nullable String transactionHash,
            @Nullable Transaction transaction,
            String reason,
            List<Evidence> evidence) {

        /// @param rows of the account by their hash
        static FraudView of(Map<String, Transaction> rows, FraudSign sign) {
            var hash = sign.transactionHash();
            return new FraudView(
                    sign.type(),
                    hash,
                    hash == null ? null : rows.get(hash),
                    sign.reason(),
                    sign.evidence().entrySet().stream()
                            .map(entry -> new Evidence(entry.getKey(), entry.getValue()))
                            .toList());
        }
    }
}
