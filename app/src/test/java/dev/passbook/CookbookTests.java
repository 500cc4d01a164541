package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the cookbook shows is good against the schema.
class CookbookTests {

    private static final Path COOKBOOK = Path.of("..", "docs", "graphql.md");
    private static final Path SCHEMA = Path.of("..", "schema", "src", "main", "resources", "graphql");
    private static final Pattern BLOCK = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);

    private static final GraphQLSchema TYPES = schema();

    static Stream<String> documents() throws IOException {
        return BLOCK.matcher(Files.readString(COOKBOOK)).results().map(block -> block.group(1));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachDocumentIsGood(String document) {
        Document parsed = Parser.parse(document);

        assertThat(new Validator().validateDocument(TYPES, parsed, Locale.ROOT)).isEmpty();
    }

    private static GraphQLSchema schema() {
        var registry = new TypeDefinitionRegistry();
        try (var files = Files.list(SCHEMA)) {
            files.sorted().map(CookbookTests::read).forEach(registry::merge);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
    }

    private static TypeDefinitionRegistry read(Path file) {
        try {
            return new SchemaParser().parse(Files.readString(file));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
