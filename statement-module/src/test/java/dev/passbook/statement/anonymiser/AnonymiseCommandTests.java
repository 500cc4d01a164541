package dev.passbook.statement.anonymiser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.Layouts;
import dev.passbook.fixtures.StatementSketch;
import dev.passbook.statement.bank.BankDirectory;
import dev.passbook.statement.pdf.PdfLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymiseCommandTests {

    private static final Anonymiser ANONYMISER = new Anonymiser(new BankDirectory(), PdfLimits.defaults());
    private static final StatementSketch SKETCH = StatementSketch.of(Layouts.AXIS_RETAIL, 1);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path source;
    private Path target;

    @BeforeEach
    void writeStatement() throws IOException {
        source = Files.write(folder.resolve("in.pdf"), SKETCH.draw().pdf());
        target = folder.resolve("out.pdf");
    }

    @Test
    void writesTheCopy() throws IOException {
        assertThat(run("", source.toString(), target.toString(), "--seed", "5")).isEqualTo(AnonymiseCommand.DONE);

        var expected = (Anonymisation.Anonymised) ANONYMISER.anonymise(Files.readAllBytes(source), null, 5);
        assertThat(target).hasBinaryContent(expected.pdf());
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(target.toString(), "words replaced");
    }

    @Test
    void saysNothingOfTheContent() {
        run("", source.toString(), target.toString());

        var truth = SKETCH.draw().truth();
        assertThat(out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8))
                .doesNotContain(Objects.requireNonNull(truth.holder()), Objects.requireNonNull(truth.accountNumber()));
    }

    @Test
    void takesAnotherSeedEachTime() throws IOException {
        var second = folder.resolve("second.pdf");

        run("", source.toString(), target.toString());
        run("", source.toString(), second.toString());

        assertThat(Files.readAllBytes(second)).isNotEqualTo(Files.readAllBytes(target));
    }

    @Test
    void overwritesOnlyByForce() throws IOException {
        Files.writeString(target, "precious");

        assertThat(run("", source.toString(), target.toString())).isEqualTo(AnonymiseCommand.USAGE);
        assertThat(target).hasContent("precious");
        assertThat(run("", source.toString(), target.toString(), "--force")).isEqualTo(AnonymiseCommand.DONE);
        assertThat(Files.size(target)).isGreaterThan(100);
    }

    @Test
    void neverReplacesTheOriginal() throws IOException {
        var before = Files.readAllBytes(source);

        assertThat(run("", source.toString(), source.toString(), "--force")).isEqualTo(AnonymiseCommand.USAGE);
        assertThat(source).hasBinaryContent(before);
    }

    @Test
    void takesThePasswordFromStandardInput() throws IOException {
        Files.write(source, SKETCH.lockedWith("secret").draw().pdf());

        assertThat(run("secret\n", source.toString(), target.toString(), "--password-stdin"))
                .isEqualTo(AnonymiseCommand.DONE);
    }

    @Test
    void saysThatAPasswordIsNeededOrWrong() throws IOException {
        Files.write(source, SKETCH.lockedWith("secret").draw().pdf());

        assertThat(run("", source.toString(), target.toString())).isEqualTo(AnonymiseCommand.PASSWORD);
        assertThat(run("wrong\n", source.toString(), target.toString(), "--password-stdin"))
                .isEqualTo(AnonymiseCommand.PASSWORD);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--password-stdin", "does not open");
        assertThat(target).doesNotExist();
    }

    @Test
    void saysThatAFileIsUnreadable() throws IOException {
        Files.writeString(source, "no PDF");

        assertThat(run("", source.toString(), target.toString())).isEqualTo(AnonymiseCommand.UNREADABLE);
        assertThat(target).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "in.pdf",
                "in.pdf out.pdf more.pdf",
                "in.pdf out.pdf --seed",
                "in.pdf out.pdf --seed x",
                "in.pdf out.pdf --loud",
                "/nowhere/in.pdf /nowhere/out.pdf"
            })
    void explainsItself(String line) {
        var arguments = line.isEmpty() ? new String[0] : line.split(" ");

        assertThat(run("", arguments)).isEqualTo(AnonymiseCommand.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank();
    }

    private int run(String input, String... arguments) {
        return new AnonymiseCommand(
                        ANONYMISER,
                        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }
}
