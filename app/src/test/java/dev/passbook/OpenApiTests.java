package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.OpenApiDocument.Operation;
import dev.passbook.access.Strangers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/// The description of the REST side says what the server does: all of its calls and no others, with examples and
/// recorded answers that are as it says.
@RunningServer
@Import(Strangers.class)
class OpenApiTests {

    private static final int WRONG_METHOD = 405;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpenApiDocument document = new OpenApiDocument();

    @LocalServerPort
    int port;

    @Test
    void everyCallIsDescribedAndNoOther(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        var mapped = mapping.getHandlerMethods().keySet().stream()
                .flatMap(OpenApiTests::signatures)
                .filter(OpenApiTests::isPublished)
                .toList();

        assertThat(document.operations()).extracting(Operation::signature).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void referencesLeadSomewhere() {
        assertThat(document.tree().path("openapi").asString()).isEqualTo("3.1.0");
        assertThat(document.references())
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.tree().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void operationsHaveNamesOfTheirOwn() {
        assertThat(document.operations())
                .extracting(operation -> document.tree()
                        .at(operation.pointer())
                        .path("operationId")
                        .asString())
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsAsItsSchemaSays() {
        return document.examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.pointer(), () -> {
                    var errors = document.errors(example.value(), example.schema());
                    assertThat(errors).as(OpenApiDocument.listed(errors)).isEmpty();
                }));
    }

    /// What a call that is not described answers, such as one of a wrong method, is no concern of the document.
    @TestFactory
    Stream<DynamicTest> everyRecordedAnswerIsDescribed() {
        return GoldenTests.cases().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getParent().getFileName() + "/" + folder.getFileName(), () -> checkRecorded(folder)));
    }

    @Test
    void everyCallHasARecordedAnswer() {
        var called = GoldenTests.cases().stream().map(OpenApiTests::request).toList();

        assertThat(document.operations().stream()
                        .filter(operation -> !operation.path().startsWith("/files/"))
                        .filter(operation -> called.stream()
                                .noneMatch(request -> document.operation(request.get(0), request.get(1))
                                        .filter(operation::equals)
                                        .isPresent())))
                .isEmpty();
    }

    @Test
    void theDocumentAndItsViewerNeedNoKeyAndNoOtherServer() {
        var nobody = Caller.at(port, "");
        var yaml = nobody.get("/openapi.yaml");
        var page = nobody.get("/docs/index.html");

        assertThat(yaml.status()).isEqualTo(200);
        assertThat(yaml.header("Content-Type")).isEqualTo("application/yaml");
        assertThat(yaml.body()).startsWith("openapi: 3.1.");
        assertThat(nobody.get("/docs").header("Location")).endsWith("/docs/index.html");
        assertThat(page.header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self'");
        assertThat(page.body()).doesNotContain("://");
        for (var part : List.of("start.js", "swagger-ui/swagger-ui.css", "swagger-ui/swagger-ui-bundle.js")) {
            assertThat(nobody.get("/docs/" + part).status()).as(part).isEqualTo(200);
        }
        assertThat(nobody.get("/docs/nothing.js").body()).isEqualTo("{\"detail\":\"Not found.\"}");
        assertThat(nobody.get("/docs/..%2f..%2fapplication.properties").status())
                .isNotEqualTo(200);
    }

    private void checkRecorded(Path folder) throws IOException {
        var request = request(folder);
        var recorded = Files.readString(folder.resolve("response.http")).split("\n\n", 2);
        var status =
                Integer.parseInt(recorded[0].lines().findFirst().orElseThrow().substring("HTTP ".length()));
        var operation = document.operation(request.get(0), request.get(1));
        if (operation.isEmpty() || recorded.length < 2 || status == WRONG_METHOD) {
            return;
        }
        var schema = document.schema(operation.get(), status);
        assertThat(schema)
                .as("%s answers %d", operation.get().signature(), status)
                .isPresent();
        var errors = document.errors(JSON.readTree(recorded[1]), schema.get());
        assertThat(errors).as(OpenApiDocument.listed(errors)).isEmpty();
    }

    /// @return method and path of a recorded request
    private static List<String> request(Path folder) {
        try (var lines = Files.lines(folder.resolve("request.http"))) {
            var start = lines.findFirst().orElseThrow().split("[ ?]");
            return List.of(start[0], start[1]);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static Stream<String> signatures(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> method + " " + path.replaceAll("\\{[^}]+}", "{}")));
    }

    private static boolean isPublished(String signature) {
        var path = signature.substring(signature.indexOf(' ') + 1);
        return Stream.of("/bank-connect/", "/admin/", "/files/").anyMatch(path::startsWith);
    }
}
