package dev.passbook.statement.upload;

import dev.passbook.tenancy.Callers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets those upload who show the token of a prepared upload instead of a key, on behalf of the key with which it
/// was prepared. Who shows no good one is sent away before anything of the body is read.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class PreparedUploadFilter extends OncePerRequestFilter {

    private final PreparedUploads prepared;

    PreparedUploadFilter(PreparedUploads prepared) {
        this.prepared = prepared;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(PreparedUploadRest.PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = request.getServletPath().substring(PreparedUploadRest.PATH.length());
        var caller = prepared.behind(token);
        if (caller.isEmpty()) {
            refuse(response);
            return;
        }
        try (var _ = Callers.actFor(caller.get())) {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.getWriter().write("{\"detail\":\"Not found.\"}");
    }
}
