package dev.passbook.persisted;

import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Decides which documents are executed. With a folder in `passbook.graphql.trusted-documents` only those in it.
@Configuration(proxyBeanMethods = false)
class PersistedSetup {

    @Bean
    GraphQlSourceBuilderCustomizer persistedDocuments(@Value("${passbook.graphql.trusted-documents:}") String folder) {
        var documents = provider(folder);
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(documents));
    }

    private static PreparsedDocumentProvider provider(String folder) {
        return folder.isBlank() ? new AutomaticDocuments(new RecentDocuments()) : TrustedDocuments.in(Path.of(folder));
    }
}
