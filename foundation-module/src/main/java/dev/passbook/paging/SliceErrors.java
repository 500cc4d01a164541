package dev.passbook.paging;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.springframework.graphql.data.method.annotation.GraphQlExceptionHandler;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.web.bind.annotation.ControllerAdvice;

/// Answers an impossible slice as the caller's mistake.
@ControllerAdvice
class SliceErrors {

    @GraphQlExceptionHandler
    GraphQLError handle(InvalidSlice invalid, DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", invalid.getMessage())
                .build();
    }
}
