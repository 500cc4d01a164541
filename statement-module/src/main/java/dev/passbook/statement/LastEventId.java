package dev.passbook.statement;

import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Takes the header with which clients of server-sent events say where they were, for subscriptions that have no
/// `since`.
@Component
class LastEventId implements WebGraphQlInterceptor {

    /// Of the value in the GraphQL context.
    static final String NAME = "lastEventId";

    private static final String HEADER = "Last-Event-ID";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var seen = request.getHeaders().getFirst(HEADER);
        if (seen != null && !seen.isBlank()) {
            request.configureExecutionInput((_, input) ->
                    input.graphQLContext(Map.of(NAME, seen.strip())).build());
        }
        return chain.next(request);
    }
}
