package dev.passbook.rest;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets controllers take [Fields] and [Query] as parameters.
@Configuration(proxyBeanMethods = false)
class RestSetup implements WebMvcConfigurer {

    private final FieldsReader fields;
    private final QueryReader query;

    RestSetup(FieldsReader fields, QueryReader query) {
        this.fields = fields;
        this.query = query;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(fields);
        resolvers.add(query);
    }
}
