package dev.passbook.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Checks `ACCESS_TOKEN`: lower-case hex HMAC-SHA256 of the text of `TIMESTAMP` (Unix seconds) under a secret
/// that the caller shares, good for five minutes before and after that time.
@Component
class AccessTokens {

    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;

    AccessTokens(Clock clock) {
        this.clock = clock;
    }

    boolean isGood(@Nullable String token, @Nullable String timestamp, String secret) {
        return token != null
                && timestamp != null
                && isNow(timestamp)
                && Secrets.same(of(timestamp, secret), token.strip().toLowerCase(Locale.ROOT));
    }

    static String of(String timestamp, String secret) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(timestamp.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private boolean isNow(String timestamp) {
        try {
            var said = Instant.ofEpochSecond(Long.parseLong(timestamp.strip()));
            return Duration.between(said, clock.instant()).abs().compareTo(WINDOW) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException _) {
            return false;
        }
    }
}
