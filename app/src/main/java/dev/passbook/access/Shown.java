package dev.passbook.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// What a caller shows to be let in. Servers on the way may drop headers with an underscore, so that those with a
/// hyphen are taken as well.
record Shown(
        String key,
        @Nullable String serverHash,
        @Nullable String accessToken,
        @Nullable String timestamp) {

    static final String KEY = "X-API-KEY";

    private static final String SERVER_HASH = "server-hash";

    /// Must not reach a log.
    @Override
    public String toString() {
        return "Shown";
    }

    /// @return empty without a key
    static Optional<Shown> in(HttpServletRequest request) {
        return in(request::getHeader);
    }

    /// What the first message of a WebSocket carries and, for clients that can set them, the headers of its
    /// handshake.
    ///
    /// @return empty without a key
    static Optional<Shown> in(Map<String, Object> payload, HttpHeaders handshake) {
        return in(name -> payload.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .filter(value -> value instanceof String || value instanceof Number)
                .map(String::valueOf)
                .findFirst()
                .orElseGet(() -> handshake.getFirst(name)));
    }

    private static Optional<Shown> in(Function<String, @Nullable String> header) {
        var key = header.apply(KEY);
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        var token = header.apply("ACCESS_TOKEN");
        return Optional.of(new Shown(
                key.strip(),
                header.apply(SERVER_HASH),
                token == null ? header.apply("ACCESS-TOKEN") : token,
                header.apply("TIMESTAMP")));
    }
}
