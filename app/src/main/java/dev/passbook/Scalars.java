package dev.passbook;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/// How the scalars of the schema are written.
@Configuration(proxyBeanMethods = false)
class Scalars {

    @Bean
    RuntimeWiringConfigurer writtenScalars() {
        return wiring -> wiring.scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.DateTime.transform(scalar -> scalar.coercing(new Moment())))
                .scalar(GraphQLScalarType.newScalar()
                        .name("Decimal")
                        .coercing(new Exact())
                        .build());
    }

    /// Decimals as strings: a JSON number is a binary fraction to most clients.
    private static class Exact implements Coercing<BigDecimal, String> {

        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            if (result instanceof BigDecimal decimal) {
                return decimal.toPlainString();
            }
            throw new CoercingSerializeException("Not a decimal: " + result.getClass());
        }

        @Override
        public BigDecimal parseValue(Object input, GraphQLContext context, Locale locale) {
            try {
                return new BigDecimal(String.valueOf(input));
            } catch (NumberFormatException _) {
                throw new CoercingParseValueException("Not a decimal");
            }
        }

        @Override
        public BigDecimal parseLiteral(
                Value<?> literal, CoercedVariables variables, GraphQLContext context, Locale locale) {
            if (literal instanceof StringValue text) {
                return parseValue(String.valueOf(text.getValue()), context, locale);
            }
            throw new CoercingParseLiteralException("A decimal is written as a string");
        }
    }

    /// Moments are instants inside and UTC outside. No argument takes one.
    private static class Moment implements Coercing<Instant, String> {

        @Override
        public String serialize(Object result, GraphQLContext context, Locale locale) {
            if (result instanceof Instant instant) {
                return instant.toString();
            }
            throw new CoercingSerializeException("Not a moment: " + result.getClass());
        }
    }
}
