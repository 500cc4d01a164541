package dev.passbook.persisted;

import graphql.ExecutionInput;
import graphql.execution.preparsed.persisted.ApolloPersistedQuerySupport;
import java.util.Optional;

/// Automatic persisted queries: a client names a document by its hash, and sends it along once, when it is told
/// `PersistedQueryNotFound`. A text that is not of the hash is not executed.
final class AutomaticDocuments extends ApolloPersistedQuerySupport {

    AutomaticDocuments(RecentDocuments recent) {
        super(recent);
    }

    @Override
    protected Optional<Object> getPersistedQueryId(ExecutionInput input) {
        return PersistedId.in(input).map(Object.class::cast);
    }
}
