package dev.passbook.access;

import dev.passbook.access.Admission.Admitted;
import dev.passbook.tenancy.Caller;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Lets a WebSocket in by the key in its `connection_init` payload (`{"X-API-KEY": "..."}`, the name in any case)
/// or, for clients that can set headers, by the key of its handshake; `server-hash`, `ACCESS_TOKEN` and
/// `TIMESTAMP` go the same way. Without a valid key the connection is closed with 4401.
///
/// Tells each operation, of whatever transport, who called: its context has the [Caller] under that class. A
/// subscription over server-sent events ends when the key does; sockets are closed by [Sockets].
@Component
class SocketKeys implements WebSocketGraphQlInterceptor {

    static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private static final String ADMITTED = SocketKeys.class.getName();

    private final KeyCheck check;
    private final Allowances allowances;

    SocketKeys(KeyCheck check, Allowances allowances) {
        this.check = check;
        this.allowances = allowances;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        return Mono.fromCallable(() -> admission(session, payload))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(admission -> admission instanceof Admitted admitted
                        ? admit(session, admitted)
                        : Mono.error(new NoValidKey()));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (request instanceof WebSocketGraphQlRequest socket) {
            return admitted(socket.getSessionInfo().getAttributes())
                    .map(admitted -> onSocket(request, admitted, chain))
                    .orElseGet(() -> chain.next(request));
        }
        return SecurityContextHolder.getContext().getAuthentication() instanceof KeyAuthentication authentication
                ? told(request, authentication.admitted(), chain).map(response -> untilEndOf(authentication, response))
                : chain.next(request);
    }

    /// With which key a WebSocket was let in.
    static Optional<Admitted> admitted(Map<String, Object> attributes) {
        return attributes.get(ADMITTED) instanceof Admitted admitted ? Optional.of(admitted) : Optional.empty();
    }

    private Admission admission(WebSocketSessionInfo session, Map<String, Object> payload) {
        var origin = Origin.of(address(session.getRemoteAddress()), session.getHeaders());
        return Shown.in(payload, session.getHeaders())
                .map(shown -> check.check(shown, origin, true))
                .orElseGet(Admission.Unknown::new);
    }

    private static String address(@Nullable InetSocketAddress remote) {
        return remote == null || remote.getAddress() == null
                ? ""
                : remote.getAddress().getHostAddress();
    }

    private static Mono<Object> admit(WebSocketSessionInfo session, Admitted admitted) {
        session.getAttributes().put(ADMITTED, admitted);
        return Mono.empty();
    }

    /// Each operation on a socket counts as a read.
    private Mono<WebGraphQlResponse> onSocket(WebGraphQlRequest request, Admitted admitted, Chain chain) {
        var seconds = allowances.take(admitted.caller().key(), false);
        if (seconds > 0) {
            return Mono.just(throttled(request, seconds));
        }
        var context = new SecurityContextImpl(new KeyAuthentication(admitted));
        return told(request, admitted, chain)
                .contextWrite(reactor -> reactor.put(SecurityContext.class.getName(), context));
    }

    private static Mono<WebGraphQlResponse> told(WebGraphQlRequest request, Admitted admitted, Chain chain) {
        request.configureExecutionInput((_, input) ->
                input.graphQLContext(Map.of(Caller.class, admitted.caller())).build());
        return chain.next(request);
    }

    private static WebGraphQlResponse throttled(WebGraphQlRequest request, long seconds) {
        var error = GraphqlErrorBuilder.newError()
                .message(Refusals.throttled(seconds))
                .extensions(Map.of("classification", "THROTTLED", "retryAfter", seconds))
                .build();
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }

    private WebGraphQlResponse untilEndOf(KeyAuthentication authentication, WebGraphQlResponse response) {
        if (!(response.getData() instanceof Publisher<?> events)) {
            return response;
        }
        var end = Flux.interval(LOOK_EVERY, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .filter(_ -> !check.isStillGood(authentication.admitted()))
                .next();
        return response.transform(changed -> changed.data(Flux.from(events).takeUntilOther(end)));
    }

    private static class NoValidKey extends RuntimeException {

        NoValidKey() {
            super("Unauthorized", null, false, false);
        }
    }
}
