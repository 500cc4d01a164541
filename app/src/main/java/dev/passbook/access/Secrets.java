package dev.passbook.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// Makes secrets that cannot be guessed, and knows those that could be.
///
/// Ours have 256 random bits, so a fast hash gives nothing away and lets a key be found by it.
final class Secrets {

    private static final int RANDOM_BYTES = 32;

    /// What eight random words, 18 random bytes in base 64 or a random UUID have at least.
    private static final int SHORTEST = 24;

    private static final int FEWEST_DIFFERENT = 8;

    private final SecureRandom random = new SecureRandom();

    /// @param prefix tells people, and scanners of repositories, what it is
    String make(String prefix) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return prefix + HexFormat.of().formatHex(bytes);
    }

    /// @return hex SHA-256
    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Whether a secret that somebody made up is so short or so simple that others may come to it too.
    static boolean isGuessable(String secret) {
        return secret.length() < SHORTEST || secret.chars().distinct().count() < FEWEST_DIFFERENT;
    }

    /// Whether two texts are the same, in a time that does not tell where they differ.
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
