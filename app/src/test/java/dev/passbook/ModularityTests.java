package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    @Test
    void modulesKeepToTheirBounds() {
        Production.modules().verify();
    }

    @Test
    void aModuleThatReadsAnothersTablesIsCaught() {
        var withTrespasser = ApplicationModules.of(Passbook.class, (ImportOption) _ -> true);

        assertThatExceptionOfType(Violations.class)
                .isThrownBy(withTrespasser::verify)
                .withMessageContaining("trespasser")
                .withMessageContaining("statement");
    }

    @Test
    void documentsItself() {
        new Documenter(Production.modules()).writeDocumentation();

        assertThat(Path.of("target/spring-modulith-docs/components.puml")).exists();
    }
}
