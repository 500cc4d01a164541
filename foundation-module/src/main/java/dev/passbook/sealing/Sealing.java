package dev.passbook.sealing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Seals bytes with AES-256-GCM (Google Tink), bound to what they are by associated data.
///
/// The key set may be rotated while servers run: each reads it anew when it meets what none of its keys has
/// sealed, and whenever [Resealing] looks.
@Component
public class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    /// Whoever sends things that no key has sealed must not have the key set read each time.
    private static final Duration BETWEEN_READINGS = Duration.ofSeconds(1);

    private final KeySets keySets;
    private final Clock clock;
    private volatile Keys keys;
    private volatile Instant lookedAgain = Instant.MIN;

    /// Decides on the key set while the server starts: outside any transaction, which could still be rolled back
    /// after something was sealed with it, and before any caller waits for it.
    Sealing(KeySets keySets, Clock clock) {
        this.keySets = keySets;
        this.clock = clock;
        this.keys = Keys.of(keySets.read());
    }

    /// @param what says what the bytes are; needed again, to the letter, to open them
    public byte[] seal(byte[] plain, String what) {
        try {
            return keys.aead().encrypt(plain, associated(what));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot seal " + what, impossible);
        }
    }

    /// @throws IllegalStateException when the bytes were sealed with another key or as something else
    public byte[] open(byte[] sealed, String what) {
        var known = keys;
        if (!known.know(sealed)) {
            known = lookAgain(known);
        }
        try {
            return known.aead().decrypt(sealed, associated(what));
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("Cannot open %s with this key set".formatted(what), wrongKey);
        }
    }

    /// What everything begins with that is sealed from now on; read anew.
    byte[] newestMark() {
        keys = readAnew(keys);
        return keys.mark();
    }

    private synchronized Keys lookAgain(Keys known) {
        if (keys == known && lookedAgain.isBefore(clock.instant().minus(BETWEEN_READINGS))) {
            lookedAgain = clock.instant();
            keys = readAnew(known);
        }
        return keys;
    }

    /// A file that is just being moved must not take the keys away that are known.
    private Keys readAnew(Keys known) {
        try {
            return Keys.of(keySets.read());
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            LOG.warn("The key set cannot be read anew: {}", unreadable.getMessage());
            return known;
        }
    }

    private static byte[] associated(String what) {
        return what.getBytes(StandardCharsets.UTF_8);
    }
}
