package dev.passbook.statement.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passbook.statement.BankId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankDirectoryTests {

    private static final BankId AXIS = new BankId("axis");

    private final BankDirectory directory = new BankDirectory();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"axis", "AXIS", "pnbbnk", "pune merchants", "mthe_bhayalakshmi", "other"})
    void knowsEveryIdentifierInAnyCase(String id) {
        assertThat(directory.contains(new BankId(id))).isTrue();
    }

    @Test
    void knowsAllBanksAndNoOthers() {
        assertThat(directory.all()).hasSize(346);
        assertThat(directory.contains(new BankId("sample bank"))).isFalse();
    }

    @Test
    void everyTemplateFileBelongsToABank() throws Exception {
        var banks =
                Path.of(Objects.requireNonNull(getClass().getResource("/banks")).toURI());

        try (var files = Files.list(banks)) {
            var templates = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.equals("labels.yaml"))
                    .map(name -> new BankId(name.replace(".yaml", "")))
                    .toList();
            assertThat(templates)
                    .hasSizeGreaterThan(30)
                    .allMatch(bank -> directory.template(bank).isPresent());
        }
    }

    @Test
    void aBankAndItsSuccessorAreRelated() {
        assertThat(directory.related(new BankId("syndicate"), new BankId("canara")))
                .isTrue();
        assertThat(directory.related(new BankId("syndicate"), AXIS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"only\tthree\tcells", "a\tA Bank\t\t\t\t\t\t\t\t", "a\tA Bank\tA Bank\t\t\t\t\t\t\tnowhere"})
    void namesTheLineOfTheDirectoryThatIsWrong(String line) throws IOException {
        var columns = "id\tname\tprinted_names\tifsc_prefix\tsub_member_ifsc\tmicr\tcin\tdomains\tsuccessor\tpresence";
        var file = Files.writeString(folder.resolve("directory.tsv"), "# comment\n" + columns + "\n" + line + "\n");

        assertThatThrownBy(() -> new DirectoryFile(file.toUri().toURL()).read())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("directory.tsv, line 3");
    }
}
