package dev.passbook.sealing;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadKey;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A key set as it was when it was read.
///
/// @param mark what everything begins with that the primary key seals; empty for a key set that was made to leave
/// no marks
record Keys(KeysetHandle set, Aead aead, byte[] mark) {

    static Keys of(KeysetHandle set) {
        try {
            var aead = set.getPrimitive(RegistryConfiguration.get(), Aead.class);
            return new Keys(set, aead, mark(set.getPrimary()));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The key set cannot seal", broken);
        }
    }

    /// Whether one of the keys may have sealed this.
    boolean know(byte[] sealed) {
        return IntStream.range(0, set.size())
                .mapToObj(set::getAt)
                .map(Keys::mark)
                .anyMatch(mark -> Arrays.equals(mark, Arrays.copyOf(sealed, mark.length)));
    }

    private static byte[] mark(KeysetHandle.Entry entry) {
        return entry.getKey() instanceof AeadKey key ? key.getOutputPrefix().toByteArray() : new byte[0];
    }

    /// Tells no key.
    @Override
    public String toString() {
        return "Keys(%d)".formatted(set.size());
    }
}
