package dev.passbook.statement;

import dev.passbook.paging.Positioned;
import dev.passbook.paging.Slice;
import graphql.relay.Connection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Batch loaders of slices: however many owners a query names, each kind of slice is one query to the database.
@Configuration(proxyBeanMethods = false)
class StatementLoaders {

    static final String STATEMENTS_OF_ENTITY = "statementsOfEntity";
    static final String TRANSACTIONS_OF_STATEMENT = "transactionsOfStatement";
    static final String TRANSACTIONS_OF_ACCOUNT = "transactionsOfAccount";

    /// A slice of what one owner has.
    record SliceOf<K>(K owner, Slice slice) {}

    StatementLoaders(BatchLoaderRegistry registry, Statements statements, Transactions transactions) {
        register(registry, STATEMENTS_OF_ENTITY, statements::slices);
        register(registry, TRANSACTIONS_OF_STATEMENT, transactions::slicesOfStatements);
        register(registry, TRANSACTIONS_OF_ACCOUNT, transactions::slicesOfAccounts);
    }

    private static <K, T> void register(
            BatchLoaderRegistry registry,
            String name,
            BiFunction<Collection<K>, Slice, Map<K, List<Positioned<T>>>> slices) {
        registry.<SliceOf<K>, Connection<T>>forName(name)
                .registerMappedBatchLoader((keys, _) ->
                        Mono.fromCallable(() -> load(keys, slices)).subscribeOn(Schedulers.boundedElastic()));
    }

    /// Aliases may ask for different slices of the same kind; each distinct slice is one query.
    private static <K, T> Map<SliceOf<K>, Connection<T>> load(
            Set<SliceOf<K>> keys, BiFunction<Collection<K>, Slice, Map<K, List<Positioned<T>>>> slices) {
        var connections = new HashMap<SliceOf<K>, Connection<T>>();
        var bySlice = keys.stream().collect(Collectors.groupingBy(SliceOf::slice));
        bySlice.forEach((slice, wanted) -> {
            var found = slices.apply(wanted.stream().map(SliceOf::owner).toList(), slice);
            wanted.forEach(key -> connections.put(key, slice.connection(found.getOrDefault(key.owner(), List.of()))));
        });
        return connections;
    }
}
