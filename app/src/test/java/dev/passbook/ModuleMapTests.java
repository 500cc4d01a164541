package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/// Holds the module map of the README true. What all modules stand on, the foundation, is left out of it.
class ModuleMapTests {

    private final ApplicationModules modules = Production.modules();

    @Test
    void theReadmeShowsTheModulesAsTheyAre() throws IOException {
        var readme = Files.readString(Path.of("../README.md"));

        assertThat(readme).contains("```mermaid\n" + map() + "\n```");
    }

    private String map() {
        var arrows = modules.stream()
                .filter(module -> !isFoundation(module))
                .flatMap(this::arrows)
                .sorted();
        return Stream.concat(Stream.of("flowchart RL"), arrows).collect(Collectors.joining("\n"));
    }

    private Stream<String> arrows(ApplicationModule module) {
        return module.getDependencies(modules, DependencyDepth.IMMEDIATE).stream()
                .map(ApplicationModuleDependency::getTargetModule)
                .filter(target -> !isFoundation(target))
                .map(target -> "    %s --> %s".formatted(module.getIdentifier(), target.getIdentifier()))
                .distinct();
    }

    private static boolean isFoundation(ApplicationModule module) {
        return module.getBasePackage().stream()
                .map(JavaClass::getSource)
                .flatMap(Optional::stream)
                .anyMatch(source -> source.getUri().toString().contains("foundation-module"));
    }
}
