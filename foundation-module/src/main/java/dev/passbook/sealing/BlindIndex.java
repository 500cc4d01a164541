package dev.passbook.sealing;

import static dev.passbook.sealing.jooq.Tables.SEALING_SECRET;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jooq.DSLContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Finds what is sealed: the same text always has the same index, which tells nothing of it to whoever lacks the
/// key.
///
/// A plain hash would not do: account numbers are few enough to try them all. The key is random and lies in the
/// database, sealed with the key set, so that rotating the key set leaves every index as it is.
@Component
public class BlindIndex {

    static final String SECRET = "blind-index";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final DSLContext database;
    private final Sealing sealing;
    private final SecretKeySpec key;

    BlindIndex(DSLContext database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
        this.key = new SecretKeySpec(secret(), ALGORITHM);
    }

    /// @param what says what the text is and whose: the same text as something else has another index
    /// @return 64 hexadecimal digits
    public String of(String text, String what) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(what.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String what(String secret) {
        return "secret/" + secret;
    }

    /// Two servers may start at once; the first secret wins and both read it.
    private byte[] secret() {
        return stored().or(() -> {
                    make();
                    return stored();
                })
                .orElseThrow();
    }

    private Optional<byte[]> stored() {
        return database.select(SEALING_SECRET.CONTENT)
                .from(SEALING_SECRET)
                .where(SEALING_SECRET.NAME.eq(SECRET))
                .fetchOptional(SEALING_SECRET.CONTENT)
                .map(content -> sealing.open(content, what(SECRET)));
    }

    private void make() {
        var made = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(made);
        try {
            database.insertInto(SEALING_SECRET)
                    .set(SEALING_SECRET.NAME, SECRET)
                    .set(SEALING_SECRET.CONTENT, sealing.seal(made, what(SECRET)))
                    .onConflictDoNothing()
                    .execute();
        } catch (DuplicateKeyException _) {
            // Another server was first, which is all that is wanted.
        }
    }
}
