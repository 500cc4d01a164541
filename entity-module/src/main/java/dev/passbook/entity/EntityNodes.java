package dev.passbook.entity;

import dev.passbook.graph.NodeSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lets entities be found by the query `node`.
@Configuration(proxyBeanMethods = false)
class EntityNodes {

    @Bean
    NodeSource entitiesById(Entities entities) {
        return (tenant, id) -> entities.find(tenant, new EntityId(id));
    }
}
