package dev.passbook.metering;

import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;

/// What an operation costs at most: one for each field, as often as it may be answered.
///
/// A field with the argument `first` is answered by so many of what is below it, `pageInfo` aside. Lists that have
/// no such argument are of what one account or statement gives rise to, and count as [#USUAL_LENGTH] each. What is
/// asked about the schema itself counts one a field.
final class Cost {

    /// How long a list without bounds usually is at the most.
    static final int USUAL_LENGTH = 5;

    private static final String FIRST = "first";
    private static final String EDGES = "edges";

    /// Above all limits, and far from where sums overflow.
    private static final long MOST = 1L << 60;

    private final GraphQLSchema schema;

    private Cost(GraphQLSchema schema) {
        this.schema = schema;
    }

    static long of(ExecutableNormalizedOperation operation, GraphQLSchema schema) {
        return new Cost(schema).sum(operation.getTopLevelFields());
    }

    private long sum(Collection<ExecutableNormalizedField> fields) {
        return fields.stream().mapToLong(this::cost).reduce(0, Cost::plus);
    }

    private long cost(ExecutableNormalizedField field) {
        return plus(1, times(length(field), sum(field.getChildren())));
    }

    /// How many of what is below a field there may be.
    private long length(ExecutableNormalizedField field) {
        if (isAboutTheSchema(field) || field.getTypes(schema).stream().noneMatch(Cost::isList)) {
            return 1;
        }
        var parent = field.getParent();
        return parent != null
                        && field.getFieldName().equals(EDGES)
                        && parent.getResolvedArguments().get(FIRST) instanceof Integer first
                ? Math.max(first, 1)
                : USUAL_LENGTH;
    }

    static boolean isAboutTheSchema(ExecutableNormalizedField field) {
        return field.getFieldName().startsWith("__")
                || field.getObjectTypeNames().stream().anyMatch(type -> type.startsWith("__"));
    }

    private static boolean isList(GraphQLOutputType type) {
        return GraphQLTypeUtil.unwrapNonNull(type) instanceof GraphQLList
                && !GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(type));
    }

    private static long plus(long one, long other) {
        return Math.min(MOST, one + other);
    }

    private static long times(long one, long other) {
        return other != 0 && one > MOST / other ? MOST : one * other;
    }
}
