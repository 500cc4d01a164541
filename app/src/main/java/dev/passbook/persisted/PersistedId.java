package dev.passbook.persisted;

import graphql.ExecutionInput;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// How a request names a document: by the hex SHA-256 of its text, in the extension `persistedQuery.sha256Hash`.
final class PersistedId {

    private static final String EXTENSION = "persistedQuery";
    private static final String HASH = "sha256Hash";

    private PersistedId() {}

    /// What a request names; whatever is no text names nothing.
    static Optional<String> in(ExecutionInput input) {
        return input.getExtensions().get(EXTENSION) instanceof Map<?, ?> extension
                        && extension.get(HASH) instanceof String hash
                ? Optional.of(hash)
                : Optional.empty();
    }

    /// Whether a request only names its document.
    static boolean isAlone(ExecutionInput input) {
        var text = input.getQuery();
        return text.isEmpty() || text.equals(PersistedQuerySupport.PERSISTED_QUERY_MARKER);
    }

    static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
