package dev.passbook.metering;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.ParserOptions;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Refuses operations that ask for more than [OperationLimits] allow, before any of their fields is looked at, and
/// tells with each answer what the operation cost. It sees operations of all transports.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@EnableConfigurationProperties(OperationLimits.class)
class Metering extends SimplePerformantInstrumentation {

    private final OperationLimits limits;
    private final ParserOptions parsing;

    Metering(OperationLimits limits) {
        this.limits = limits;
        this.parsing = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxCharacters(limits.maxCharacters())
                        .maxTokens(limits.maxTokens())
                        .maxWhitespaceTokens(limits.maxCharacters())
                        .redactTokenParserErrorMessages(true));
    }

    @Override
    public ExecutionInput instrumentExecutionInput(
            ExecutionInput input, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        input.getGraphQLContext().put(ParserOptions.class, parsing);
        return input;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var context = parameters.getExecutionContext();
        if (items(context.getExecutionInput().getRawVariables().toMap()) > limits.maxListItems()) {
            throw refusal(
                    "VARIABLES_TOO_LONG",
                    "The lists of the variables have more than %d items together.".formatted(limits.maxListItems()));
        }
        check(normalized(context), context);
        return SimpleInstrumentationContext.noOp();
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        var extensions = new LinkedHashMap<>(result.getExtensions() == null ? Map.of() : result.getExtensions());
        extensions.put("cost", Map.of("requested", cost(parameters.getGraphQLContext()), "limit", limits.maxCost()));
        return CompletableFuture.completedFuture(result.transform(changed -> changed.extensions(extensions)));
    }

    private ExecutableNormalizedOperation normalized(ExecutionContext context) {
        try {
            return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                    context.getGraphQLSchema(),
                    context.getOperationDefinition(),
                    context.getFragmentsByName(),
                    context.getCoercedVariables(),
                    ExecutableNormalizedOperationFactory.Options.defaultOptions()
                            .maxFieldsCount(limits.maxFields()));
        } catch (AbortExecutionException _) {
            throw refusal("QUERY_TOO_COSTLY", "It has more than %d fields.".formatted(limits.maxFields()));
        }
    }

    private void check(ExecutableNormalizedOperation operation, ExecutionContext context) {
        var cost = Cost.of(operation, context.getGraphQLSchema());
        context.getGraphQLContext().put(Metering.class, cost);
        var all = operation.getCoordinatesToNormalizedFields().values();
        var depth = depth(all);
        if (depth > limits.maxDepth()) {
            throw refusal(
                    "QUERY_TOO_DEEP",
                    "It goes %d fields deep, and %d are allowed.".formatted(depth, limits.maxDepth()));
        }
        if (aliases(all) > limits.maxAliases()) {
            throw refusal("QUERY_TOO_COSTLY", "It renames more than %d fields.".formatted(limits.maxAliases()));
        }
        if (cost > limits.maxCost()) {
            throw refusal(
                    "QUERY_TOO_COSTLY",
                    "It costs %d, and %d is allowed. Ask for less at once: a smaller `first`, fewer fields."
                            .formatted(cost, limits.maxCost()));
        }
    }

    /// What is asked about the schema goes deep by nature, and the engine bounds it by itself.
    private static int depth(Collection<ExecutableNormalizedField> fields) {
        return fields.stream()
                .filter(field -> !Cost.isAboutTheSchema(field))
                .mapToInt(ExecutableNormalizedField::getLevel)
                .max()
                .orElse(0);
    }

    private static long aliases(Collection<ExecutableNormalizedField> fields) {
        return fields.stream()
                .distinct()
                .filter(field -> field.getAlias() != null)
                .count();
    }

    private static long items(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> object ->
                object.values().stream().mapToLong(Metering::items).sum();
            case Collection<?> list ->
                list.size() + list.stream().mapToLong(Metering::items).sum();
            case null, default -> 0;
        };
    }

    /// Nothing when the operation was not understood, so that there is nothing to pay for.
    private static long cost(GraphQLContext context) {
        return context.getOrDefault(Metering.class, 0L);
    }

    private static AbortExecutionException refusal(String code, String message) {
        GraphQLError error = GraphqlErrorBuilder.newError()
                .message("%s", message)
                .extensions(Map.of("code", code, "classification", "BAD_REQUEST"))
                .build();
        return new AbortExecutionException(List.of(error));
    }
}
