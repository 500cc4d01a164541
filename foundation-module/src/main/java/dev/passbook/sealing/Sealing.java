package dev.passbook.sealing;

import static dev.passbook.sealing.jooq.Tables.SEALING_KEY_SET;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Seals bytes with AES-256-GCM (Google Tink), bound to what they are by associated data.
///
/// The key set comes from the file that `passbook.keyset-file` names, in Tink's JSON form. Without one it is made
/// at the first start and kept in the database itself, which protects single columns that leak but not a stolen
/// database: ADR 0008.
@Component
public class Sealing {

    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private static final int ONLY_ROW = 1;

    private final DSLContext database;
    private final Aead aead;

    /// Decides on the key set while the server starts: outside any transaction, which could still be rolled back
    /// after something was sealed with it, and before any caller waits for it.
    Sealing(DSLContext database, @Value("${passbook.keyset-file:}") String keysetFile) throws GeneralSecurityException {
        AeadConfig.register();
        this.database = database;
        var keyset = keysetFile.isBlank() ? stored() : read(Path.of(keysetFile));
        this.aead = keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /// @param what says what the bytes are; needed again, to the letter, to open them
    public byte[] seal(byte[] plain, String what) {
        try {
            return aead.encrypt(plain, what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Cannot seal " + what, impossible);
        }
    }

    /// @throws IllegalStateException when the bytes were sealed with another key or as something else
    public byte[] open(byte[] sealed, String what) {
        try {
            return aead.decrypt(sealed, what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException wrongKey) {
            throw new IllegalStateException("Cannot open %s with this key set".formatted(what), wrongKey);
        }
    }

    private static KeysetHandle read(Path file) throws GeneralSecurityException {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the key set " + file, unreadable);
        }
    }

    /// Two servers may start at once; the first key set wins and both read it.
    private KeysetHandle stored() throws GeneralSecurityException {
        var content = content();
        if (content == null) {
            insert(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            content = content();
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(content, InsecureSecretKeyAccess.get());
    }

    private @Nullable String content() {
        return database.select(SEALING_KEY_SET.CONTENT)
                .from(SEALING_KEY_SET)
                .where(SEALING_KEY_SET.ID.eq(ONLY_ROW))
                .fetchOne(SEALING_KEY_SET.CONTENT);
    }

    private void insert(KeysetHandle keyset) throws GeneralSecurityException {
        LOG.warn("No passbook.keyset-file is configured: documents are sealed with a key set kept in the database");
        database.insertInto(SEALING_KEY_SET)
                .set(SEALING_KEY_SET.ID, ONLY_ROW)
                .set(
                        SEALING_KEY_SET.CONTENT,
                        TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()))
                .onConflictDoNothing()
                .execute();
    }
}
