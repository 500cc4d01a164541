package dev.passbook.journal;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.web.bind.annotation.ControllerAdvice;

/// Tells subscribers that they cannot go on from where they want to, and which of the reasons it is:
/// `SINCE_EXPIRED` or `SINCE_INVALID` as the `code` of the error.
@ControllerAdvice
class SinceErrors {

    @GraphQlExceptionHandler
    GraphQLError handle(SinceExpired expired, DataFetchingEnvironment environment) {
        return error(environment, "SINCE_EXPIRED", expired);
    }

    @GraphQlExceptionHandler
    GraphQLError handle(InvalidSince invalid, DataFetchingEnvironment environment) {
        return error(environment, "SINCE_INVALID", invalid);
    }

    private static GraphQLError error(DataFetchingEnvironment environment, String code, RuntimeException reason) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", reason.getMessage())
                .extensions(Map.of("code", code))
                .build();
    }
}
