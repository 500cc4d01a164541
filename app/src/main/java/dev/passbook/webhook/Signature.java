package dev.passbook.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Proves to the receiver that a call is ours and not an old one sent again: HMAC-SHA256 over the time, a full
/// stop, and the body, once with each secret in use, as `v1=<hex>` separated by commas. A receiver accepts a call
/// when one of them is right and the time is not long ago.
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    /// @param at in whole seconds, as it stands in the header beside the signature
    static String of(List<String> secrets, Instant at, String body) {
        var signed = "%d.%s".formatted(at.getEpochSecond(), body).getBytes(StandardCharsets.UTF_8);
        return secrets.stream().map(secret -> "v1=" + hex(secret, signed)).collect(Collectors.joining(","));
    }

    private static String hex(String secret, byte[] signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(signed));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
