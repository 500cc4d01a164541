package dev.passbook.trail;

import dev.passbook.audit.AuditEntry;
import dev.passbook.tenancy.Caller;
import graphql.ExecutionResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.VariableReference;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Notes every operation of the GraphQL side, once for each field that it begins with.
@Component
class GraphQlTrail extends SimplePerformantInstrumentation {

    private static final Set<String> IDS = Set.of("id", "entityId", "statementId");
    private static final String ENTITY = "entityId";
    private static final String FIELD_OF_ENTITY = "entity";

    private final Notebook notebook;
    private final Clock clock;

    GraphQlTrail(Notebook notebook, Clock clock) {
        this.notebook = notebook;
        this.clock = clock;
    }

    @Override
    public InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, InstrumentationState state) {
        var context = parameters.getExecutionContext();
        var caller = caller(context.getGraphQLContext().get(SecurityContext.class.getName()));
        if (caller == null) {
            return SimpleInstrumentationContext.noOp();
        }
        var operation = context.getOperationDefinition();
        var variables = context.getCoercedVariables().toMap();
        var entries = fields(operation).stream()
                .map(field -> entry(caller, operation, field, variables))
                .toList();
        return SimpleInstrumentationContext.whenCompleted((_, _) -> entries.forEach(notebook::note));
    }

    private AuditEntry entry(Caller caller, OperationDefinition operation, Field field, Map<String, Object> variables) {
        var named = field.getArguments().stream()
                .filter(argument -> IDS.contains(argument.getName()))
                .findFirst()
                .orElse(null);
        var id = named == null ? null : Ids.uuid(text(named, variables));
        var isEntity = named != null
                && (named.getName().equals(ENTITY) || field.getName().equals(FIELD_OF_ENTITY));
        return new AuditEntry(
                caller.tenant(),
                caller.key(),
                operation.getOperation().name().toLowerCase(Locale.ROOT) + " " + field.getName(),
                isEntity ? id : null,
                isEntity || id == null ? null : id.toString(),
                "done",
                MDC.get("request"),
                clock.instant());
    }

    private static List<Field> fields(OperationDefinition operation) {
        return operation.getSelectionSet().getSelectionsOfType(Field.class);
    }

    private static String text(Argument argument, Map<String, Object> variables) {
        return switch (argument.getValue()) {
            case StringValue literal -> String.valueOf(literal.getValue());
            case VariableReference reference -> String.valueOf(variables.get(reference.getName()));
            default -> "";
        };
    }

    /// On HTTP the context of security belongs to the thread, on a WebSocket it travels with the request.
    private static @Nullable Caller caller(@Nullable Object travelling) {
        var context = travelling instanceof SecurityContext security ? security : SecurityContextHolder.getContext();
        Authentication authentication = context.getAuthentication();
        return authentication != null && authentication.getDetails() instanceof Caller caller ? caller : null;
    }
}
