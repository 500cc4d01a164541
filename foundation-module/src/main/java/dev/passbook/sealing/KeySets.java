package dev.passbook.sealing;

import static dev.passbook.sealing.jooq.Tables.SEALING_KEY_SET;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the key set is kept, in Tink's JSON form: in a file (`passbook.keyset-file`), in the environment
/// (`passbook.keyset`), or, when neither is configured, in the database itself, which protects single columns that
/// leak but not a stolen database: ADR 0008.
@Component
public class KeySets {

    private static final Logger LOG = LoggerFactory.getLogger(KeySets.class);

    private static final int ONLY_ROW = 1;

    private final DSLContext database;
    private final String file;
    private final String text;

    KeySets(
            DSLContext database,
            @Value("${passbook.keyset-file:}") String file,
            @Value("${passbook.keyset:}") String text) {
        this.database = database;
        this.file = file;
        this.text = text;
        register();
    }

    /// The key set of a file, whatever is configured.
    public static KeySets inFile(Path file) {
        return new KeySets(DSL.using(SQLDialect.DEFAULT), file.toString(), "");
    }

    /// One key of the set.
    ///
    /// @param id as Tink names it; the first bytes of what it sealed say it too
    /// @param primary whether it is the one that seals; the others only open
    public record KeyInfo(int id, boolean primary) {}

    public List<KeyInfo> list() {
        var keys = read();
        return IntStream.range(0, keys.size())
                .mapToObj(keys::getAt)
                .map(key -> new KeyInfo(key.getId(), key.isPrimary()))
                .toList();
    }

    /// Adds a key that seals from now on; those before it go on opening. Running servers take it up when they
    /// next look, or when they meet what it has sealed.
    ///
    /// @return the id of the new key
    /// @throws IllegalArgumentException when the key set is in the environment, which nobody can write to
    public int rotate() {
        if (!text.isBlank()) {
            throw new IllegalArgumentException("The key set is in the environment: rotate it in a file, and set that");
        }
        var rotated = rotated(read());
        write(rotated);
        return rotated.getPrimary().getId();
    }

    /// Makes a key set in a new file that only its owner can read.
    ///
    /// @throws IllegalArgumentException when there is such a file
    public static void create(Path file) {
        register();
        try {
            Files.createFile(file);
            replace(file, serialized(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
        } catch (FileAlreadyExistsException there) {
            throw new IllegalArgumentException("There is a file " + file, there);
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalArgumentException("Cannot make " + file, failed);
        }
    }

    KeysetHandle read() {
        try {
            if (!text.isBlank()) {
                return parsed(text);
            }
            return file.isBlank() ? stored() : parsed(Files.readString(Path.of(file)));
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("Cannot read the key set " + file, unreadable);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key set is none of Tink's in JSON", broken);
        }
    }

    private static void register() {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeysetHandle rotated(KeysetHandle keys) {
        try {
            return KeysetHandle.newBuilder(keys)
                    .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                            .withRandomId()
                            .makePrimary())
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void write(KeysetHandle keys) {
        if (file.isBlank()) {
            database.update(SEALING_KEY_SET)
                    .set(SEALING_KEY_SET.CONTENT, serialized(keys))
                    .where(SEALING_KEY_SET.ID.eq(ONLY_ROW))
                    .execute();
        } else {
            replace(Path.of(file), serialized(keys));
        }
    }

    /// In one step: a server that reads meanwhile finds the old set or the new one.
    private static void replace(Path file, String content) {
        try {
            var written = Files.createTempFile(file.toAbsolutePath().getParent(), "keyset", ".json");
            Files.writeString(written, content);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException("Cannot write the key set " + file, failed);
        }
    }

    /// Two servers may start at once; the first key set wins and both read it.
    private KeysetHandle stored() throws GeneralSecurityException {
        var content = content();
        if (content == null) {
            insert(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
            content = content();
        }
        return parsed(String.valueOf(content));
    }

    private @Nullable String content() {
        return database.select(SEALING_KEY_SET.CONTENT)
                .from(SEALING_KEY_SET)
                .where(SEALING_KEY_SET.ID.eq(ONLY_ROW))
                .fetchOne(SEALING_KEY_SET.CONTENT);
    }

    private void insert(KeysetHandle keys) {
        LOG.warn("No passbook.keyset-file is configured: what is sealed is sealed with a key set kept in the database");
        database.insertInto(SEALING_KEY_SET)
                .set(SEALING_KEY_SET.ID, ONLY_ROW)
                .set(SEALING_KEY_SET.CONTENT, serialized(keys))
                .onConflictDoNothing()
                .execute();
    }

    private static KeysetHandle parsed(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }

    private static String serialized(KeysetHandle keys) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
