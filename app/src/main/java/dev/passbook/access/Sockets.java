package dev.passbook.access;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/// The open WebSockets. One whose key is revoked or over is closed with 4401 within some seconds. When the server is
/// told to stop, before anything else all are closed with 1001, at which clients connect anew.
@Component
@ConditionalOnWebApplication
class Sockets extends GraphQlWebSocketHandler implements SmartLifecycle, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Sockets.class);

    private static final CloseStatus UNAUTHORIZED = new CloseStatus(4401, "Unauthorized");

    private final KeyCheck check;
    private final Map<String, WebSocketSession> open = new ConcurrentHashMap<>();
    private final Disposable looking;
    private volatile boolean running;

    Sockets(WebGraphQlHandler handler, JsonMapper json, GraphQlProperties settings, KeyCheck check) {
        super(
                handler,
                new JacksonJsonHttpMessageConverter(json),
                settings.getWebsocket().getConnectionInitTimeout(),
                settings.getWebsocket().getKeepAlive());
        this.check = check;
        this.looking = Flux.interval(SocketKeys.LOOK_EVERY, Schedulers.boundedElastic())
                .onBackpressureDrop()
                .subscribe(_ -> look());
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        open.put(session.getId(), session);
        super.afterConnectionEstablished(session);
        if (!running) {
            close(session, CloseStatus.GOING_AWAY);
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        open.remove(session.getId());
        super.afterConnectionClosed(session, status);
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable failure) throws Exception {
        open.remove(session.getId());
        super.handleTransportError(session, failure);
    }

    /// Whatever goes wrong this time, there is a next.
    private void look() {
        try {
            open.values().stream().filter(this::isOver).forEach(session -> close(session, UNAUTHORIZED));
        } catch (RuntimeException failed) {
            LOG.warn("Cannot tell whose keys are still good", failed);
        }
    }

    private boolean isOver(WebSocketSession session) {
        return SocketKeys.admitted(session.getAttributes())
                .filter(admitted -> !check.isStillGood(admitted))
                .isPresent();
    }

    private static void close(WebSocketSession session, CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | IllegalStateException gone) {
            LOG.debug("A socket was closed already", gone);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.values().forEach(session -> close(session, CloseStatus.GOING_AWAY));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void destroy() {
        looking.dispose();
    }
}
