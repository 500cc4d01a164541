package dev.passbook.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Turns away callers of the wire contract who take no JSON, before anything is done for them. Left to the
/// framework, an upload would be stored first and its answer refused afterwards.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class Negotiation extends OncePerRequestFilter {

    static final String NOT_ACCEPTABLE = "Could not satisfy the request Accept header.";

    private static final String CONTRACT = "/bank-connect/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getServletPath().startsWith(CONTRACT);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (takesJson(request)) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    private static boolean takesJson(HttpServletRequest request) {
        try {
            var accepted = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            return accepted.isEmpty()
                    || accepted.stream().anyMatch(type -> type.isCompatibleWith(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.NOT_ACCEPTABLE.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var body = "{\"detail\":\"%s\"}".formatted(NOT_ACCEPTABLE);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
