package dev.passbook.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.statement.bank.BankDirectories;
import dev.passbook.statement.pdf.PdfLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class StatementSetupTests {

    private static final BankId AXIS = new BankId("axis");

    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withInitializer(server ->
                    server.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance()))
            .withUserConfiguration(StatementSetup.class);

    @TempDir
    private Path folder;

    @Test
    void usesTheShippedTemplatesUnlessAFolderIsConfigured() {
        context.withPropertyValues("passbook.templates-directory=")
                .run(server ->
                        assertThat(axis(server.getBean(BankDirectories.class))).doesNotContain("Sample Press"));
    }

    @Test
    void usesTheTemplatesOfTheConfiguredFolder() throws IOException {
        Files.writeString(folder.resolve("axis.yaml"), "bank: axis\nmetadata: {trusted: [Sample Press]}");

        context.withPropertyValues("passbook.templates-directory=" + folder)
                .run(server ->
                        assertThat(axis(server.getBean(BankDirectories.class))).containsExactly("Sample Press"));
    }

    @Test
    void grantsAnUploadTheConfiguredTime() {
        context.withPropertyValues("passbook.uploads.time=3s")
                .run(server ->
                        assertThat(server.getBean(PdfLimits.class).time()).isEqualTo(Duration.ofSeconds(3)));
    }

    @Test
    void doesNotStartWithABadTemplate() throws IOException {
        Files.writeString(folder.resolve("axis.yaml"), "bank: axis\ncolour: red");

        context.withPropertyValues("passbook.templates-directory=" + folder)
                .run(server -> assertThat(server).getFailure().rootCause().hasMessageContaining("colour"));
    }

    private static Iterable<String> axis(BankDirectories directories) {
        return directories
                .current()
                .directory()
                .template(AXIS)
                .orElseThrow()
                .metadata()
                .trusted();
    }
}
