package dev.passbook.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/// Recognises the caller of a request by its key. A request without a valid one stays anonymous; whether that is enough
/// for where it goes is decided after.
class KeyFilter extends OncePerRequestFilter {

    static final String HEADER = "X-API-KEY";

    private final ApiKeys keys;
    private final RequestAttributeSecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    KeyFilter(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(HEADER);
        if (key != null && !key.isBlank()) {
            keys.owner(key.strip()).ifPresent(tenant -> {
                var context = new SecurityContextImpl(new KeyAuthentication(tenant));
                SecurityContextHolder.setContext(context);
                contexts.saveContext(context, request, response);
            });
        }
        chain.doFilter(request, response);
    }
}
