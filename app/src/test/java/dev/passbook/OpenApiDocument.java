package dev.passbook;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The description of the REST side, as the server serves it.
final class OpenApiDocument {

    private static final String ADDRESS = "https://passbook.dev/openapi.yaml";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");

    private final String text = read();
    private final JsonNode tree = YAMLMapper.builder().build().readTree(text);
    private final SchemaRegistry registry =
            SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(ADDRESS, text)));

    JsonNode tree() {
        return tree;
    }

    /// A method and a path of the document.
    ///
    /// @param pointer where it is, as a JSON pointer
    record Operation(String method, String path, String pointer) {

        /// Whether a request is one of these; names beat variables elsewhere, so ask for the most exact one.
        boolean matches(String requestMethod, String requestPath) {
            var pattern = path.replaceAll("\\{[^}]+}", "[^/]+");
            return requestMethod.equalsIgnoreCase(method) && requestPath.matches(pattern);
        }

        /// With variables as `{}`, whatever they are called.
        String signature() {
            return method.toUpperCase(java.util.Locale.ROOT) + " " + path.replaceAll("\\{[^}]+}", "{}");
        }
    }

    /// An example and the schema that it must meet.
    record Example(String pointer, JsonNode value, String schema) {}

    List<Operation> operations() {
        return tree.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(METHODS::contains)
                        .map(method -> new Operation(
                                method, path.getKey(), "/paths/%s/%s".formatted(escaped(path.getKey()), method))))
                .toList();
    }

    Optional<Operation> operation(String method, String path) {
        return operations().stream()
                .filter(operation -> operation.matches(method, path))
                .min(java.util.Comparator.comparingInt(
                        operation -> operation.path().indexOf('{')));
    }

    /// Where the schema of an answer's body is; empty when the document knows no such answer.
    Optional<String> schema(Operation operation, int status) {
        var pointer = operation.pointer() + "/responses/" + status;
        var reference = tree.at(pointer).path("$ref").asString("");
        var answer = reference.isEmpty() ? pointer : reference.substring(1);
        var schema = answer + "/content/" + escaped("application/json") + "/schema";
        return tree.at(schema).isMissingNode() ? Optional.empty() : Optional.of(schema);
    }

    List<Example> examples() {
        var examples = new ArrayList<Example>();
        collect("", tree, examples);
        return examples;
    }

    /// What a body has that the schema there does not allow.
    List<Error> errors(JsonNode body, String schema) {
        return schema(schema).validate(body);
    }

    private Schema schema(String pointer) {
        return registry.getSchema(SchemaLocation.of(ADDRESS + "#" + encoded(pointer)));
    }

    /// All `$ref`s, wherever they are.
    List<String> references() {
        return tree.findValuesAsString("$ref");
    }

    private static void collect(String pointer, JsonNode node, List<Example> examples) {
        if (node.has("schema") && node.has("examples")) {
            node.path("examples")
                    .properties()
                    .forEach(entry -> examples.add(new Example(
                            pointer + "/examples/" + entry.getKey(),
                            entry.getValue().path("value"),
                            pointer + "/schema")));
        }
        if (node.has("schema") && node.has("example")) {
            examples.add(new Example(pointer + "/example", node.path("example"), pointer + "/schema"));
        }
        node.properties()
                .forEach(entry -> collect(pointer + "/" + escaped(entry.getKey()), entry.getValue(), examples));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), examples);
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /// Braces may not stand in the fragment of an address.
    private static String encoded(String pointer) {
        return pointer.replace("{", "%7B").replace("}", "%7D");
    }

    private static String read() {
        try {
            return new ClassPathResource("reference/openapi.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String listed(List<Error> errors) {
        return Stream.concat(Stream.of(""), errors.stream().map(Error::toString))
                .collect(Collectors.joining("\n"));
    }
}
