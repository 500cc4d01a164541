package dev.passbook.analysis;

import dev.passbook.analysis.predictor.PredictorFields;
import graphql.schema.DataFetcher;
import graphql.schema.idl.TypeRuntimeWiring;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/// The contract's predictors in GraphQL, under its names in camel case; see `predictor.graphqls`.
///
/// The schema types and describes each of them, but what each of them is stands once, in [PredictorFields], for
/// REST and GraphQL alike: a field that only one of both knows shows up in the inspection of the schema.
@Configuration(proxyBeanMethods = false)
class PredictorsGraphQl {

    private static final Pattern WORD = Pattern.compile("_(.)");

    @Bean
    RuntimeWiringConfigurer predictors() {
        return wiring -> wiring.type("Predictors", type -> fetching(type, PredictorFields.overall()))
                .type("PredictorMonth", type -> fetching(type, PredictorFields.monthly()));
    }

    private static <S> TypeRuntimeWiring.Builder fetching(
            TypeRuntimeWiring.Builder type, Map<String, Function<S, @Nullable Object>> fields) {
        fields.forEach((name, value) -> type.dataFetcher(camelCase(name), fetcher(value)));
        return type;
    }

    private static <S> DataFetcher<@Nullable Object> fetcher(Function<S, @Nullable Object> value) {
        return environment -> value.apply(Objects.requireNonNull(environment.<S>getSource()));
    }

    private static String camelCase(String name) {
        return WORD.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }
}
