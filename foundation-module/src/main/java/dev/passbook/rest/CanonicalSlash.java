package dev.passbook.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Gives addresses of the wire contract their closing slash: a read without it is sent to the address with it
/// (301); any other call is taken as if it had it, because a redirect would lose its body.
///
/// Comes after the check of keys, so that a call without one learns nothing.
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class CanonicalSlash extends OncePerRequestFilter {

    private static final String CONTRACT = "/bank-connect/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !path.startsWith(CONTRACT) || path.endsWith("/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            redirect(request, response);
        } else {
            chain.doFilter(new Slashed(request), response);
        }
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + "/" + (query == null ? "" : "?" + query));
    }

    private static class Slashed extends HttpServletRequestWrapper {

        Slashed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getRequestURI() {
            return super.getRequestURI() + "/";
        }

        @Override
        public StringBuffer getRequestURL() {
            return super.getRequestURL().append('/');
        }

        @Override
        public String getServletPath() {
            return super.getServletPath() + "/";
        }
    }
}
