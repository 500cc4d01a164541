package dev.passbook.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The keys that are in use, so that a request does not cost a look into the database. Each is read anew after a
/// second, on every server for itself: that long a key may live on after it was revoked elsewhere.
@Component
class KnownKeys {

    static final Duration FRESH = Duration.ofSeconds(1);

    /// How exactly the last use of a key is known, and how rarely it is written.
    static final Duration TOUCHED_EVERY = Duration.ofMinutes(5);

    private static final int MOST = 10_000;

    private final ApiKeys keys;
    private final Clock clock;
    private final Recent<String, Seen> seen = new Recent<>(MOST);

    KnownKeys(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// The key, if it is good now.
    Optional<Key> good(String hash) {
        var now = clock.instant();
        var known = seen.find(hash).filter(entry -> now.isBefore(entry.at().plus(FRESH)));
        return known.map(Seen::key).or(() -> read(hash, now)).filter(key -> key.isGoodAt(now));
    }

    /// Whether this is a key that was good not long ago.
    boolean isKnown(String hash) {
        return seen.find(hash).isPresent();
    }

    /// Something about keys was changed on this server.
    void forget() {
        seen.clear();
    }

    private Optional<Key> read(String hash, Instant now) {
        var found = keys.find(hash).filter(key -> key.isGoodAt(now));
        found.ifPresentOrElse(key -> seen.put(hash, new Seen(key, now)), () -> seen.remove(hash));
        found.filter(key -> isStale(key.lastUsedAt(), now)).ifPresent(keys::touch);
        return found;
    }

    private static boolean isStale(@Nullable Instant lastUsed, Instant now) {
        return lastUsed == null || now.isAfter(lastUsed.plus(TOUCHED_EVERY));
    }

    private record Seen(Key key, Instant at) {}
}
