package dev.passbook.access;

import dev.passbook.entity.TenantId;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/// Lets a WebSocket in by the key in its `connection_init` payload (`{"X-API-KEY": "..."}`, the name in any case) or,
/// for clients that can set headers, by the key of its handshake. Without a valid one the connection is closed with
/// 4401.
@Component
class SocketKeys implements WebSocketGraphQlInterceptor {

    private static final String TENANT = SocketKeys.class.getName();

    private final ApiKeys keys;

    SocketKeys(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo session, Map<String, Object> payload) {
        return Mono.fromCallable(() -> key(session, payload).flatMap(keys::owner))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(owner -> owner.<Mono<Object>>map(tenant -> admit(session, tenant))
                        .orElseGet(() -> Mono.error(new NoValidKey())));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var session = request instanceof WebSocketGraphQlRequest socket ? socket.getSessionInfo() : null;
        if (session == null || !(session.getAttributes().get(TENANT) instanceof TenantId tenant)) {
            return chain.next(request);
        }
        var context = new SecurityContextImpl(new KeyAuthentication(tenant));
        return chain.next(request).contextWrite(reactor -> reactor.put(SecurityContext.class.getName(), context));
    }

    private static Mono<Object> admit(WebSocketSessionInfo session, TenantId tenant) {
        session.getAttributes().put(TENANT, tenant);
        return Mono.empty();
    }

    private static Optional<String> key(WebSocketSessionInfo session, Map<String, Object> payload) {
        return payload.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(KeyFilter.HEADER))
                .map(Map.Entry::getValue)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .or(() -> Optional.ofNullable(session.getHeaders().getFirst(KeyFilter.HEADER)))
                .map(String::strip);
    }

    private static class NoValidKey extends RuntimeException {

        NoValidKey() {
            super("Unauthorized", null, false, false);
        }
    }
}
