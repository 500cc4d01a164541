package dev.passbook.analysis;

import dev.passbook.statement.Account;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Accounts;
import dev.passbook.statement.Statement;
import dev.passbook.statement.Statements;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Analyses any number of accounts with the same number of queries, from one snapshot.
@Component
class AccountAnalyses {

    static final String LOADER = "accountAnalysis";

    private final Accounts accounts;
    private final Statements statements;
    private final Books books;
    private final Figures figures;

    AccountAnalyses(Accounts accounts, Statements statements, Books books, Figures figures) {
        this.accounts = accounts;
        this.statements = statements;
        this.books = books;
        this.figures = figures;
    }

    /// The other accounts of an entity are read too: transfers between them show only side by side.
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<AccountId, AccountAnalysis> of(Collection<Account> wanted) {
        var entities = wanted.stream().map(Account::entity).collect(Collectors.toSet());
        var together = accounts.ofEntities(entities).values().stream()
                .flatMap(List::stream)
                .toList();
        List<Statement> shown = statements.ofEntities(entities).values().stream()
                .flatMap(List::stream)
                .toList();
        var opened = books.of(together);
        var months = figures.monthly(opened.values().stream().map(Book::ledger).toList(), shown);
        var analyses = new HashMap<AccountId, AccountAnalysis>();
        opened.forEach((account, book) ->
                analyses.put(account, new AccountAnalysis(book, Objects.requireNonNull(months.get(account)))));
        return analyses;
    }

    @Configuration(proxyBeanMethods = false)
    static class Loading {

        Loading(BatchLoaderRegistry registry, AccountAnalyses analyses) {
            registry.<Account, AccountAnalysis>forName(LOADER)
                    .registerMappedBatchLoader((keys, _) ->
                            Mono.fromCallable(() -> load(analyses, keys)).subscribeOn(Schedulers.boundedElastic()));
        }

        private static Map<Account, AccountAnalysis> load(AccountAnalyses analyses, Set<Account> keys) {
            var found = analyses.of(keys);
            return keys.stream()
                    .filter(account -> found.containsKey(account.id()))
                    .collect(Collectors.toMap(account -> account, account -> found.get(account.id())));
        }
    }
}
