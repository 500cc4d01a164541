package dev.passbook.disclosure;

import dev.passbook.entity.EntityId;
import dev.passbook.masking.Mask;
import dev.passbook.statement.Account;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Accounts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Makes masks that know the holders of all accounts of an entity: a narration of one account may name the holder
/// of another.
@Component
class Masks {

    static final String LOADER = "mask";

    private final Accounts accounts;

    Masks(Accounts accounts) {
        this.accounts = accounts;
    }

    Mask of(EntityId entity) {
        return mask(accounts.ofEntity(entity));
    }

    Map<AccountId, Mask> of(Collection<AccountId> ids) {
        var wanted = accounts.all(ids);
        var entities = wanted.stream().map(Account::entity).collect(Collectors.toSet());
        var masks = accounts.ofEntities(entities).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> mask(entry.getValue())));
        return wanted.stream()
                .collect(Collectors.toMap(
                        Account::id, account -> Objects.requireNonNull(masks.get(account.entity())), (one, _) -> one));
    }

    private static Mask mask(List<Account> together) {
        return Mask.of(
                together.stream().map(Account::holder).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Loading {

        Loading(BatchLoaderRegistry registry, Masks masks) {
            registry.<AccountId, Mask>forName(LOADER)
                    .registerMappedBatchLoader((keys, _) ->
                            Mono.fromCallable(() -> load(masks, keys)).subscribeOn(Schedulers.boundedElastic()));
        }

        private static Map<AccountId, Mask> load(Masks masks, Set<AccountId> keys) {
            var found = masks.of(keys);
            return keys.stream()
                    .collect(Collectors.toMap(Function.identity(), key -> found.getOrDefault(key, Mask.OF_NOBODY)));
        }
    }
}
