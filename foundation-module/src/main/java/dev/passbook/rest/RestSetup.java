package dev.passbook.rest;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets controllers take [Fields] as a parameter.
@Configuration(proxyBeanMethods = false)
class RestSetup implements WebMvcConfigurer {

    private final FieldsReader reader;

    RestSetup(FieldsReader reader) {
        this.reader = reader;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(reader);
    }
}
