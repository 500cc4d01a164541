package dev.passbook.analysis;

import dev.passbook.statement.Account;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Loads the analyses of all accounts of a GraphQL query together.
@Configuration(proxyBeanMethods = false)
class AnalysisLoading {

    AnalysisLoading(BatchLoaderRegistry registry, EntityReports reports) {
        registry.<Account, AccountAnalysis>forName("accountAnalysis")
                .registerMappedBatchLoader((keys, _) ->
                        Mono.fromCallable(() -> load(reports, keys)).subscribeOn(Schedulers.boundedElastic()));
    }

    private static Map<Account, AccountAnalysis> load(EntityReports reports, Set<Account> keys) {
        var found = reports.around(keys);
        return keys.stream()
                .filter(account -> found.containsKey(account.id()))
                .collect(Collectors.toMap(account -> account, account -> found.get(account.id())));
    }
}
