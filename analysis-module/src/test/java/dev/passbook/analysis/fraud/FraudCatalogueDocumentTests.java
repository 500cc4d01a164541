package dev.passbook.analysis.fraud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Holds `docs/fraud-catalogue.md` true, which is made of `rules/frauds.yaml`. After a change of the catalogue run
/// this test once with `-Dpassbook.write-docs=true`.
class FraudCatalogueDocumentTests {

    private static final Path DOCUMENT = Path.of("..", "docs", "fraud-catalogue.md");

    private static final String INTRODUCTION = """
            # Fraud catalogue

            Everything that Passbook checks documents, rows and accounts for. It is the same list that GraphQL answers to
            `{ fraudCatalogue { type level category severity meaning evidence spared } }`.

            A sign is a hint for a person, never a verdict: each comes with its reason, with the values behind it and, where there is
            one, with its place on the page. The absence of signs proves nothing. Only the category *metadata* is judged at once, and
            only a sign of high severity there makes an upload's `is_fraud` true.

            | category | found |
            |---|---|
            | metadata | in what the document says of its making, when it is uploaded |
            | document | in how the pages were drawn, when the rows are read |
            | transaction | in a row |
            | behavioural | in all rows of an account together |

            Made of [`frauds.yaml`](../analysis-module/src/main/resources/rules/frauds.yaml) by `FraudCatalogueDocumentTests`.
            """;

    @Test
    void theDocumentIsTheCatalogue() throws IOException {
        var document = document();
        if (Boolean.getBoolean("passbook.write-docs")) {
            Files.writeString(DOCUMENT, document);
        }

        assertThat(DOCUMENT).hasContent(document);
    }

    private static String document() {
        return FraudCatalogue.get().types().stream()
                .map(FraudCatalogueDocumentTests::section)
                .collect(Collectors.joining("\n", INTRODUCTION + "\n", ""));
    }

    private static String section(FraudType type) {
        return """
                ## %s

                %s

                | | |
                |---|---|
                | about | %s |
                | category | %s |
                | severity | %s |
                | evidence | %s |
                | not triggered by | %s |
                """.formatted(
                        type.type(),
                        type.meaning(),
                        word(type.level()),
                        word(type.category()),
                        word(type.severity()),
                        type.evidence().stream().map("`%s`"::formatted).collect(Collectors.joining(", ")),
                        type.spared());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
