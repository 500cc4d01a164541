package dev.passbook.persisted;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The only documents that are executed: the `.graphql` files of a folder, as they were at the start, byte for
/// byte. They may be named or sent.
final class TrustedDocuments implements PreparsedDocumentProvider {

    private final Map<String, String> texts;
    private final Map<String, PreparsedDocumentEntry> entries = new ConcurrentHashMap<>();

    private TrustedDocuments(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /// @throws UncheckedIOException when the folder cannot be read: a server that trusts nothing serves nobody
    static TrustedDocuments in(Path folder) {
        try (var files = Files.list(folder)) {
            return new TrustedDocuments(files.filter(file -> file.toString().endsWith(".graphql"))
                    .map(TrustedDocuments::text)
                    .collect(Collectors.toMap(PersistedId::of, Function.identity(), (one, _) -> one)));
        } catch (IOException failed) {
            throw new UncheckedIOException("passbook.graphql.trusted-documents cannot be read: " + folder, failed);
        }
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
        var id = PersistedId.isAlone(input) ? PersistedId.in(input).orElse("") : PersistedId.of(input.getQuery());
        var text = texts.get(id);
        return CompletableFuture.completedFuture(text == null ? untrusted() : entry(id, text, input, parsing));
    }

    /// What is wrong with a document is found out each time, for the error.
    private PreparsedDocumentEntry entry(
            String id, String text, ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parsing) {
        var known = entries.get(id);
        var entry = known == null ? parsing.apply(input.transform(named -> named.query(text))) : known;
        if (!entry.hasErrors()) {
            entries.put(id, entry);
        }
        return entry;
    }

    private static PreparsedDocumentEntry untrusted() {
        return new PreparsedDocumentEntry(GraphqlErrorBuilder.newError()
                .message("This server executes none but the documents that it was given.")
                .extensions(Map.of("code", "DOCUMENT_NOT_TRUSTED", "classification", "BAD_REQUEST"))
                .build());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("This document cannot be read: " + file, failed);
        }
    }
}
