package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.SchemaReport;

/// Holds schema and code together, and the schema to what was released of it.
///
/// `released/schema.graphqls` is the schema of the last release, its files one after the other. It is replaced
/// with each release and at no other time; who must break something adds the new beside the old, marks the old as
/// deprecated and takes it away a release later.
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:schema;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        })
class SchemaTests {

    private static final Set<String> DIRECTIVES = Set.of("personal", "needs");

    @Autowired
    Inspection inspection;

    @Autowired
    GraphQlSource source;

    @Test
    void everyFieldIsServedAndEveryHandlerHasAField() {
        var report = inspection.report;

        assertThat(report.unmappedFields()).isEmpty();
        assertThat(report.unmappedRegistrations()).isEmpty();
        assertThat(report.unmappedArguments()).isEmpty();
    }

    @Test
    void everythingIsDescribed() {
        var undescribed = elements(source.schema())
                .filter(element -> element.description == null || element.description.isBlank())
                .map(Element::place);

        assertThat(undescribed).isEmpty();
    }

    @Test
    void nothingThatWasReleasedIsBroken() throws IOException {
        var released = schema(Files.readString(Path.of("src/test/resources/released/schema.graphqls")));

        assertThat(breakages(released, source.schema())).isEmpty();
    }

    @Test
    void brokenWouldBeAFieldThatIsGoneAnArgumentThatIsNeededAValueThatMayBeMissing() {
        var before = schema("type Query { a: Int b: Int c(x: Int): Int d: Int! e: E } enum E { F G }");
        var after = schema("type Query { a: Int c(x: Int!): Int d: Int e: E } enum E { F }");

        assertThat(breakages(before, after)).hasSize(4);
    }

    private static List<String> breakages(GraphQLSchema before, GraphQLSchema after) {
        var reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(before, after), reporter);
        return reporter.getBreakages().stream().map(DiffEvent::toString).toList();
    }

    private static GraphQLSchema schema(String text) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(text));
    }

    /// Something that can be described.
    private record Element(String place, String description) {

        static Element of(String owner, GraphQLNamedSchemaElement element) {
            return new Element(owner + element.getName(), element.getDescription());
        }
    }

    private static Stream<Element> elements(GraphQLSchema schema) {
        var types = schema.getAllTypesAsList().stream()
                .filter(type ->
                        !type.getName().startsWith("__") && !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .flatMap(type -> Stream.concat(Stream.of(Element.of("", type)), within(type)));
        var directives = schema.getDirectives().stream()
                .filter(directive -> DIRECTIVES.contains(directive.getName()))
                .flatMap(SchemaTests::ofDirective);
        return Stream.concat(types, directives);
    }

    private static Stream<Element> within(GraphQLNamedSchemaElement type) {
        var owner = type.getName() + ".";
        return switch (type) {
            case GraphQLFieldsContainer fields ->
                fields.getFieldDefinitions().stream().flatMap(field -> ofField(owner, field));
            case GraphQLEnumType values -> values.getValues().stream().map(value -> Element.of(owner, value));
            case GraphQLInputObjectType input -> input.getFields().stream().map(field -> Element.of(owner, field));
            default -> Stream.of();
        };
    }

    private static Stream<Element> ofField(String owner, GraphQLFieldDefinition field) {
        return Stream.concat(
                Stream.of(Element.of(owner, field)),
                field.getArguments().stream().map(argument -> Element.of(owner + field.getName() + ".", argument)));
    }

    private static Stream<Element> ofDirective(GraphQLDirective directive) {
        return Stream.concat(
                Stream.of(Element.of("@", directive)),
                directive.getArguments().stream()
                        .map(argument -> Element.of("@" + directive.getName() + ".", argument)));
    }

    @TestConfiguration
    static class Inspection {

        SchemaReport report;

        @Bean
        GraphQlSourceBuilderCustomizer inspecting() {
            return builder -> builder.inspectSchemaMappings(found -> report = found);
        }
    }
}
