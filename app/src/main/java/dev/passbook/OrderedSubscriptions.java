package dev.passbook;

import static graphql.execution.SubscriptionExecutionStrategy.KEEP_SUBSCRIPTION_EVENTS_ORDERED;

import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Keeps the frames of a subscription in the order of their events. Each frame is an execution of its own, and
/// without being told to wait the engine sends whichever ends first: progress would seem to go back.
@Component
class OrderedSubscriptions implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of(KEEP_SUBSCRIPTION_EVENTS_ORDERED, true))
                        .build());
        return chain.next(request);
    }
}
