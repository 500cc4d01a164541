package dev.passbook.access;

import dev.passbook.tenancy.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/// Sends callers away who ask for more than [Limits] allow: each key by itself, and each address where no key is
/// needed. The health of the server is for its operators and has no limit.
class Throttle extends OncePerRequestFilter {

    private static final String HEALTH = "/actuator/";

    private final Allowances allowances;

    Throttle(Allowances allowances) {
        this.allowances = allowances;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getServletPath().startsWith(HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = Callers.current()
                .<Object>map(caller -> caller.key())
                .orElseGet(() -> Origin.of(request).network());
        var seconds = allowances.take(who, Calls.isUpload(request));
        if (seconds > 0) {
            Refusals.throttled(response, seconds);
        } else {
            chain.doFilter(request, response);
        }
    }
}
