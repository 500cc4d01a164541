package dev.passbook.statement.ticket;

import dev.passbook.sealing.Sealing;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Issues tickets for files that a caller may hand on to a browser: whoever holds one may fetch what it names,
/// for an hour.
///
/// A ticket is sealed with the server's key set, so it can neither be made nor changed by others, tells nothing
/// about what it names, and is good on every server that shares the key set. Nothing is stored.
@Service
public class Tickets {

    /// How long a ticket is good, as the wire contract promises.
    public static final Duration VALIDITY = Duration.ofHours(1);

    private static final String PURPOSE = "ticket";

    private final Sealing sealing;
    private final Clock clock;

    Tickets(Sealing sealing, Clock clock) {
        this.sealing = sealing;
        this.clock = clock;
    }

    /// @param subject what the holder may fetch
    /// @return a text that is safe in a URL
    public String issue(String subject) {
        var text = subject.getBytes(StandardCharsets.UTF_8);
        var plain = ByteBuffer.allocate(Long.BYTES + text.length)
                .putLong(clock.instant().plus(VALIDITY).getEpochSecond())
                .put(text)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealing.seal(plain, PURPOSE));
    }

    /// @return what the ticket names; empty when it is none of ours or its time is over
    public Optional<String> redeem(String ticket) {
        try {
            var plain = ByteBuffer.wrap(sealing.open(Base64.getUrlDecoder().decode(ticket), PURPOSE));
            var until = Instant.ofEpochSecond(plain.getLong());
            return clock.instant().isBefore(until)
                    ? Optional.of(StandardCharsets.UTF_8.decode(plain).toString())
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException _) {
            return Optional.empty();
        }
    }
}
