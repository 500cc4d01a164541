package dev.passbook.disclosure;

import dev.passbook.masking.Mask;
import dev.passbook.statement.Account;
import dev.passbook.statement.AccountId;
import dev.passbook.statement.Transaction;
import dev.passbook.tenancy.Caller;
import dev.passbook.tenancy.Scope;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.execution.ExecutionStepInfo;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.EnumValue;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/// Looks at each field that a GraphQL operation asks for, by what the schema says of it: a root field needs a
/// scope, the usual one or that of `@needs`; a field with `@personal` is masked for callers who may not read in
/// full.
///
/// A caller that may upload and not read sees of what a mutation answers only the thing itself, masked.
@Component
class GraphQlDisclosure extends SimplePerformantInstrumentation {

    private static final String NO_PERMISSION = "You do not have permission to perform this action.";

    /// A mutation, what it answers, the thing, a field of the thing.
    private static final int DEPTH_OF_THE_THING = 3;

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        Caller caller = parameters.getExecutionContext().getGraphQLContext().get(Caller.class);
        var step = parameters.getExecutionStepInfo();
        if (caller == null || isAboutTheSchema(step)) {
            return fetcher;
        }
        if (!isWithin(caller, parameters)) {
            return GraphQlDisclosure::refused;
        }
        return caller.seesMasked() ? masked(fetcher, step.getFieldDefinition()) : fetcher;
    }

    private static boolean isAboutTheSchema(ExecutionStepInfo step) {
        return step.getFieldDefinition().getName().startsWith("__")
                || step.getObjectType().getName().startsWith("__");
    }

    private static boolean isWithin(Caller caller, InstrumentationFieldFetchParameters parameters) {
        var path = parameters.getExecutionStepInfo().getPath();
        return path.getLevel() == 1
                ? mayAsk(caller, parameters)
                : caller.mayRead() || caller.may(Scope.ADMIN) || path.getLevel() <= DEPTH_OF_THE_THING;
    }

    private static boolean mayAsk(Caller caller, InstrumentationFieldFetchParameters parameters) {
        var needed = argument(parameters.getExecutionStepInfo().getFieldDefinition(), "needs", "scope");
        if (needed.isPresent()) {
            return caller.may(Scope.valueOf(needed.get()));
        }
        return switch (parameters.getExecutionContext().getOperationDefinition().getOperation()) {
            case QUERY, SUBSCRIPTION -> caller.mayRead();
            case MUTATION -> caller.may(Scope.UPLOAD);
        };
    }

    private static Object refused(DataFetchingEnvironment environment) {
        return DataFetcherResult.newResult()
                .error(GraphqlErrorBuilder.newError(environment)
                        .errorType(ErrorType.FORBIDDEN)
                        .message(NO_PERMISSION)
                        .build())
                .build();
    }

    private static DataFetcher<?> masked(DataFetcher<?> fetcher, GraphQLFieldDefinition field) {
        return argument(field, "personal", "as")
                .map(Personal::valueOf)
                .<DataFetcher<?>>map(personal -> environment -> masked(fetcher.get(environment), personal, environment))
                .orElseGet(() -> GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()))
                        ? fetcher
                        : environment -> named(fetcher.get(environment), environment));
    }

    private static Object masked(@Nullable Object value, Personal personal, DataFetchingEnvironment environment) {
        var known = stage(value);
        var masked = personal.needsNames()
                ? known.thenCombine(mask(environment), (text, mask) -> personal.of(text, mask))
                : known.thenApply(text -> personal.of(text, Mask.OF_NOBODY));
        return value instanceof CompletionStage || personal.needsNames() ? masked : masked.join();
    }

    /// What hangs on an account is masked with the names of its holders.
    private static @Nullable Object named(@Nullable Object value, DataFetchingEnvironment environment) {
        if (!(environment.getSource() instanceof Account) || value instanceof DataFetcherResult) {
            return value;
        }
        return stage(value)
                .thenCombine(
                        mask(environment),
                        (data, mask) -> DataFetcherResult.newResult()
                                .data(data)
                                .localContext(mask)
                                .build());
    }

    private static CompletableFuture<Mask> mask(DataFetchingEnvironment environment) {
        return account(environment)
                .map(account -> Objects.requireNonNull(environment.<AccountId, Mask>getDataLoader(Masks.LOADER))
                        .load(account))
                .orElseGet(() -> CompletableFuture.completedFuture(
                        environment.getLocalContext() instanceof Mask mask ? mask : Mask.OF_NOBODY));
    }

    private static Optional<AccountId> account(DataFetchingEnvironment environment) {
        Object source = environment.getSource();
        return switch (source) {
            case Account account -> Optional.of(account.id());
            case Transaction transaction -> Optional.of(transaction.account());
            case null -> Optional.empty();
            case Object _ -> Optional.empty();
        };
    }

    private static CompletableFuture<@Nullable Object> stage(@Nullable Object value) {
        return value instanceof CompletionStage<?> stage
                ? stage.<@Nullable Object>thenApply(found -> found).toCompletableFuture()
                : CompletableFuture.completedFuture(value);
    }

    private static Optional<String> argument(GraphQLFieldDefinition field, String directive, String name) {
        var applied = field.getAppliedDirective(directive);
        return applied == null || !(applied.getArgument(name).getArgumentValue().getValue() instanceof EnumValue value)
                ? Optional.empty()
                : Optional.of(value.getName());
    }
}
