package dev.passbook.statement;

import dev.passbook.entity.Entities;
import dev.passbook.graph.NodeSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets statements and accounts be found by the query `node`.
@Configuration(proxyBeanMethods = false)
class StatementNodes {

    @Bean
    NodeSource statementsById(Statements statements) {
        return (tenant, id) -> statements.find(tenant, new StatementId(id));
    }

    /// An account is the tenant's whose entity it is of.
    @Bean
    NodeSource accountsById(Accounts accounts, Entities entities) {
        return (tenant, id) -> accounts.all(List.of(new AccountId(id))).stream()
                .filter(account -> entities.find(tenant, account.entity()).isPresent())
                .findFirst();
    }
}
