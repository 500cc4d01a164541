package dev.passbook.access;

import dev.passbook.access.AccessSettings.Https;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses calls that are not encrypted, but for those that [Https] lets through. They are not redirected: their
/// key was readable on the way already, and a redirect would hide that and lose the body.
class PlainHttp extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(PlainHttp.class);

    private static final String HEALTH = "/actuator/health";

    private static final String REFUSAL = "HTTPS is required. Behind a proxy that ends it, name the proxy in"
            + " passbook.trusted-proxies and let it set X-Forwarded-Proto.";

    private final Https https;

    PlainHttp(Https https) {
        this.https = https;
        if (https == Https.OFF) {
            LOG.warn("passbook.https=off: keys and statements can be read by everybody on the way");
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.isSecure() || isLetThrough(request)) {
            chain.doFilter(request, response);
        } else {
            Refusals.write(response, HttpStatus.FORBIDDEN, REFUSAL);
        }
    }

    private boolean isLetThrough(HttpServletRequest request) {
        return switch (https) {
            case OFF -> true;
            case LOOPBACK -> Origin.of(request).local();
            case REQUIRED ->
                Origin.of(request).local() && request.getServletPath().startsWith(HEALTH);
        };
    }
}
