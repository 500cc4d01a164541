package dev.passbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/// Holds the module map of the README true.
class ModuleMapTests {

    private final ApplicationModules modules = Production.modules();

    @Test
    void theReadmeShowsTheModulesAsTheyAre() throws IOException {
        var readme = Files.readString(Path.of("../README.md"));

        assertThat(readme).contains("```mermaid\n" + map() + "\n```");
    }

    private String map() {
        var arrows = modules.stream().flatMap(this::arrows).sorted();
        return Stream.concat(Stream.of("flowchart RL"), arrows).collect(Collectors.joining("\n"));
    }

    private Stream<String> arrows(ApplicationModule module) {
        return module.getDependencies(modules, DependencyDepth.IMMEDIATE).stream()
                .map(ApplicationModuleDependency::getTargetModule)
                .map(target -> "    %s --> %s".formatted(module.getIdentifier(), target.getIdentifier()))
                .distinct();
    }
}
