package dev.passbook.persisted;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.PersistedQueryCache;
import graphql.execution.preparsed.persisted.PersistedQueryCacheMiss;
import graphql.execution.preparsed.persisted.PersistedQueryNotFound;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The persisted documents that were used last, parsed and found to be valid. How long one may be is bounded by
/// the limits of operations, so the number bounds the memory.
final class RecentDocuments implements PersistedQueryCache {

    static final int MOST = 500;

    private final Map<Object, PreparsedDocumentEntry> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, PreparsedDocumentEntry> eldest) {
            return size() > MOST;
        }
    };

    /// @throws PersistedQueryNotFound when the document is not known and was not sent along
    @Override
    public CompletableFuture<PreparsedDocumentEntry> getPersistedQueryDocumentAsync(
            Object id, ExecutionInput input, PersistedQueryCacheMiss miss) {
        var known = find(id);
        return CompletableFuture.completedFuture(known == null ? learn(id, input, miss) : known);
    }

    private PreparsedDocumentEntry learn(Object id, ExecutionInput input, PersistedQueryCacheMiss miss) {
        if (PersistedId.isAlone(input)) {
            throw new PersistedQueryNotFound(id);
        }
        var entry = miss.apply(input.getQuery());
        if (!entry.hasErrors()) {
            keep(id, entry);
        }
        return entry;
    }

    private synchronized @Nullable PreparsedDocumentEntry find(Object id) {
        return entries.get(id);
    }

    private synchronized void keep(Object id, PreparsedDocumentEntry entry) {
        entries.put(id, entry);
    }

    synchronized int size() {
        return entries.size();
    }
}
