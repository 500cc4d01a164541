package dev.passbook.retry;

import dev.passbook.tenancy.TenantId;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/// Does a POST that names an `Idempotency-Key` once in 24 hours, however often it comes: what was answered the
/// first time is answered again, marked by `Idempotent-Replayed: true`. The same key with another request is a
/// conflict, and so is a request that comes while the first is still being worked on. Only what failed on our
/// side (5xx) and what was turned away for its rate (429) may be tried again under the key.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class SafeRetries extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";
    static final String REPLAYED = "Idempotent-Replayed";

    /// Visible ASCII.
    private static final Pattern KEY = Pattern.compile("[!-~]{1,255}");

    private static final String CLAIM = SafeRetries.class.getName();

    /// As large as the largest body that any call takes.
    private static final int LARGEST_BODY = 28 << 20;

    /// No answer of a POST comes near it.
    private static final int LARGEST_ANSWER = 1 << 20;

    private final Requests requests;

    SafeRetries(Requests requests) {
        this.requests = requests;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null
                || !HttpMethod.POST.matches(request.getMethod())
                || MediaType.TEXT_EVENT_STREAM_VALUE.equals(request.getHeader(HttpHeaders.ACCEPT))
                || tenant() == null;
    }

    /// GraphQL answers on a second pass.
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(CLAIM) instanceof Work work) {
            proceed(work, request, work.response, chain);
            return;
        }
        var key = request.getHeader(HEADER);
        if (!KEY.matcher(key).matches()) {
            refuse(response, HttpStatus.BAD_REQUEST, "Idempotency-Key must be 1 to 255 visible ASCII characters.");
            return;
        }
        begin(key, request, response, chain);
    }

    private void begin(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var seen = Seen.of(request);
        if (seen == null) {
            // a body that cannot be read: whoever handles the request says so
            chain.doFilter(request, response);
            return;
        }
        var tenant = Objects.requireNonNull(tenant());
        switch (requests.claim(tenant, key, seen.fingerprint)) {
            case Claim.Granted(var id) -> {
                var work = new Work(tenant, key, id, new ContentCachingResponseWrapper(response));
                request.setAttribute(CLAIM, work);
                proceed(work, seen.request, work.response, chain);
            }
            case Claim.Answered(var answer) -> replay(response, answer);
            case Claim.Running() -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, "1");
                refuse(response, HttpStatus.CONFLICT, "A request with this Idempotency-Key is being processed.");
            }
            case Claim.Taken() ->
                refuse(response, HttpStatus.CONFLICT, "This Idempotency-Key was used with another request.");
        }
    }

    private void proceed(
            Work work, HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain)
            throws ServletException, IOException {
        var returned = false;
        try {
            chain.doFilter(request, response);
            returned = true;
        } finally {
            if (!returned) {
                requests.release(work.tenant, work.key, work.claim);
            }
        }
        if (!isAsyncStarted(request)) {
            finish(work, response);
        }
    }

    private void finish(Work work, ContentCachingResponseWrapper response) throws IOException {
        var status = response.getStatus();
        var body = response.getContentAsByteArray();
        if (status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                || status == HttpStatus.TOO_MANY_REQUESTS.value()
                || body.length > LARGEST_ANSWER) {
            requests.release(work.tenant, work.key, work.claim);
        } else {
            requests.store(
                    work.tenant, work.key, work.claim, new StoredAnswer(status, response.getContentType(), body));
        }
        response.copyBodyToResponse();
    }

    private static void replay(HttpServletResponse response, StoredAnswer answer) throws IOException {
        response.setStatus(answer.status());
        response.setHeader(REPLAYED, "true");
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    private static void refuse(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var body = "{\"detail\":\"%s\"}".formatted(detail);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable TenantId tenant() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof TenantId tenant ? tenant : null;
    }

    /// A request that is being done, until it is answered.
    private record Work(TenantId tenant, String key, UUID claim, ContentCachingResponseWrapper response) {}

    /// A request that was looked at.
    ///
    /// @param request to go on with
    private record Seen(HttpServletRequest request, String fingerprint) {

        /// @return null when the body cannot be read
        static @Nullable Seen of(HttpServletRequest request) throws IOException {
            var type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
            if (type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
                return ofParts(request);
            }
            var body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
            return new Seen(new ReadBody(request, body), Fingerprint.ofBody(request, body));
        }

        private static @Nullable Seen ofParts(HttpServletRequest request) {
            try {
                return new Seen(request, Fingerprint.ofParts(request));
            } catch (IOException | ServletException | IllegalStateException _) {
                return null;
            }
        }
    }
}
