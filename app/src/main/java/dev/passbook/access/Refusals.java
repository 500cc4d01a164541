package dev.passbook.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/// The words in which callers are sent away, those of the original's framework.
final class Refusals {

    static final String NO_PERMISSION = "You do not have permission to perform this action.";

    private static final String NO_CREDENTIALS = "Authentication credentials were not provided.";

    private Refusals() {}

    /// The answer to a missing, incomplete or wrong key alike.
    static void unauthorized(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, Shown.KEY);
        write(response, HttpStatus.UNAUTHORIZED, NO_CREDENTIALS);
    }

    static void forbidden(HttpServletResponse response) throws IOException {
        write(response, HttpStatus.FORBIDDEN, NO_PERMISSION);
    }

    static void throttled(HttpServletResponse response, long seconds) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        write(response, HttpStatus.TOO_MANY_REQUESTS, throttled(seconds));
    }

    static String throttled(long seconds) {
        return "Request was throttled. Expected available in %d seconds.".formatted(seconds);
    }

    /// As bytes, because a writer would add a charset to the type.
    ///
    /// @param detail without characters that JSON would have to escape
    static void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        var body = "{\"detail\":\"%s\"}".formatted(detail);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
