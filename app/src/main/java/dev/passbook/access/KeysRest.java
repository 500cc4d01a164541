package dev.passbook.access;

import dev.passbook.rest.NotFound;
import dev.passbook.tenancy.TenantId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// A tenant's own keys, for its callers with the scope `admin`. What belongs to other tenants does not exist here.
@RestController
@RequestMapping("/admin/v1/keys")
class KeysRest {

    private static final Duration LONGEST_OVERLAP = Duration.ofDays(90);

    private final ApiKeys keys;
    private final KnownKeys known;
    private final Clock clock;

    KeysRest(ApiKeys keys, KnownKeys known, Clock clock) {
        this.keys = keys;
        this.known = known;
        this.clock = clock;
    }

    @GetMapping
    KeyList list(@AuthenticationPrincipal TenantId tenant) {
        var now = clock.instant();
        return new KeyList(
                keys.of(tenant).stream().map(key -> KeyView.of(key, now)).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    IssuedKeyView create(@AuthenticationPrincipal TenantId tenant, @RequestBody KeyWish wish) {
        return IssuedKeyView.of(keys.create(tenant, wish.key()), clock.instant());
    }

    @PostMapping("/{id}/rotate")
    @ResponseStatus(HttpStatus.CREATED)
    IssuedKeyView rotate(
            @AuthenticationPrincipal TenantId tenant, @PathVariable String id, @RequestBody Rotation rotation) {
        var issued = keys.rotate(tenant, id(id), rotation.overlap()).orElseThrow(NotFound::new);
        known.forget();
        return IssuedKeyView.of(issued, clock.instant());
    }

    /// Revokes a key, at once on this server and within a second on the others.
    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(@AuthenticationPrincipal TenantId tenant, @PathVariable String id) {
        if (!keys.revoke(tenant, id(id))) {
            throw new NotFound();
        }
        known.forget();
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler
    ResponseEntity<?> handle(InvalidKey invalid) {
        return ResponseEntity.badRequest().body(Map.of(invalid.field(), List.of(String.valueOf(invalid.getMessage()))));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }

    /// @param expiresAt ISO 8601
    @JsonNaming(SnakeCaseStrategy.class)
    record KeyWish(
            @Nullable String name,
            @Nullable List<String> scopes,
            @Nullable Instant expiresAt,
            @Nullable Boolean serverHash,
            @Nullable Boolean accessToken) {

        NewKey key() {
            return new NewKey(
                    Objects.requireNonNullElse(name, ""),
                    ScopeWord.read(Objects.requireNonNullElse(scopes, List.of())),
                    expiresAt,
                    Boolean.TRUE.equals(serverHash),
                    Boolean.TRUE.equals(accessToken));
        }
    }

    /// @param overlapSeconds how long the old key stays good; a day when it is not said
    @JsonNaming(SnakeCaseStrategy.class)
    record Rotation(@Nullable Long overlapSeconds) {

        Duration overlap() {
            var overlap = overlapSeconds == null ? KeyCommand.OVERLAP : Duration.ofSeconds(overlapSeconds);
            if (overlap.isNegative() || overlap.compareTo(LONGEST_OVERLAP) > 0) {
                throw new InvalidKey("overlap_seconds", "An overlap lasts 0 seconds to 90 days.");
            }
            return overlap;
        }
    }

    record KeyList(List<KeyView> keys) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record KeyView(
            String id,
            String name,
            List<String> scopes,
            String status,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable Instant lastUsedAt,
            @Nullable String replaces,
            boolean serverHash,
            boolean accessToken) {

        static KeyView of(Key key, Instant now) {
            return new KeyView(
                    key.id().toString(),
                    key.name(),
                    ScopeWord.write(key.scopes()),
                    key.statusAt(now),
                    key.createdAt(),
                    key.expiresAt(),
                    key.revokedAt(),
                    key.lastUsedAt(),
                    key.replaces() == null ? null : key.replaces().toString(),
                    key.layers().serverHash() != null,
                    key.layers().tokenSecret() != null);
        }
    }

    /// A key and its secrets, shown this once.
    @JsonNaming(SnakeCaseStrategy.class)
    record IssuedKeyView(
            KeyView key,
            String apiKey,
            @Nullable String serverHash,
            @Nullable String accessTokenSecret) {

        static IssuedKeyView of(IssuedKey issued, Instant now) {
            return new IssuedKeyView(
                    KeyView.of(issued.key(), now), issued.secret(), issued.serverHash(), issued.tokenSecret());
        }

        /// Must not reach a log.
        @Override
        public String toString() {
            return "IssuedKeyView(%s)".formatted(key.id());
        }
    }
}
