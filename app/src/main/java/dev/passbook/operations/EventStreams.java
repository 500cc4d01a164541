package dev.passbook.operations;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends streams of server-sent events when the server is told to stop. They are requests that never end, and it
/// waits for requests. No `complete` is sent: their clients are to connect anew.
@Component
class EventStreams extends OncePerRequestFilter implements SmartLifecycle {

    private final Set<AsyncContext> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !MediaType.TEXT_EVENT_STREAM_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!running) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            return;
        }
        chain.doFilter(request, response);
        if (request.isAsyncStarted()) {
            keep(request.getAsyncContext());
        }
    }

    private void keep(AsyncContext stream) {
        open.add(stream);
        stream.addListener(new Ended(stream));
        if (!running) {
            end(stream);
        }
    }

    private static void end(AsyncContext stream) {
        try {
            stream.complete();
        } catch (IllegalStateException _) {
            // it has ended by itself
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(EventStreams::end);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private final class Ended implements AsyncListener {

        private final AsyncContext stream;

        Ended(AsyncContext stream) {
            this.stream = stream;
        }

        @Override
        public void onComplete(AsyncEvent event) {
            open.remove(stream);
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            open.remove(stream);
        }

        @Override
        public void onError(AsyncEvent event) {
            open.remove(stream);
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
