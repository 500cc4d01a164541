package dev.passbook.statement.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.passbook.statement.BankId;
import dev.passbook.statement.identity.IdentityReader;
import dev.passbook.statement.pdf.DocumentFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class WatchedTemplatesTests {

    private static final BankId AXIS = new BankId("axis");
    private static final BankId ABHYUDAYA = new BankId("abhyudaya");
    private static final DocumentFacts SILENT =
            new DocumentFacts(null, null, null, null, null, null, 1, false, false, 1);

    /// Its bank prints no name; without a template nobody can tell whose it is.
    private static final Zones STATEMENT = Zones.of(List.of(TypedPage.of(1, """
        Statement of account
        Depositor : LEELA TESTWALA
        Account No : 912345678901234
        Marigold Bhavan, Sampletown
        Tulip Bhavan, Sampletown

        Date   Particulars   Chq No   Withdrawals   Deposits   Balance
        """)));

    private static final String MARIGOLD = """
        bank: abhyudaya
        recognise:
          phrases: [Marigold Bhavan]
        identity:
          labels:
            name: [Depositor]
        """;
    private static final String TULIP = """
        bank: abhyudaya
        recognise:
          phrases: [Tulip Bhavan]
        """;
    private static final String BAD = """
        bank: abhyudaya
        recognise:
          phrase: [Tulip Bhavan]
        """;

    @TempDir
    private Path folder;

    @Test
    void aTemplateOfTheFolderTellsTheBankAndItsLabels() throws IOException {
        try (var templates = new WatchedTemplates(folder)) {
            assertThat(recognised(templates)).isNull();

            write("abhyudaya.yaml", MARIGOLD);
            lookUntilSettled(templates);

            assertThat(recognised(templates)).isEqualTo(ABHYUDAYA);
            assertThat(holder(templates)).isEqualTo("LEELA TESTWALA");
        }
    }

    @Test
    void aTemplateOfTheFolderTakesThePlaceOfTheShippedOneAsAWhole() throws IOException {
        write("axis.yaml", "bank: axis\nmetadata: {trusted: [Sample Press]}");

        try (var templates = new WatchedTemplates(folder)) {
            var axis = templates.current().directory().template(AXIS).orElseThrow();
            assertThat(axis.metadata().trusted()).containsExactly("Sample Press");
            assertThat(axis.recognise().phrases()).isEmpty();
            assertThat(templates.current().directory().template(new BankId("hdfc")))
                    .isPresent();
        }
    }

    @Test
    void theShippedTemplateIsBackWhenTheFileIsGone() throws IOException {
        var shipped = new BankDirectory().template(AXIS).orElseThrow();
        var file = write("axis.yaml", "bank: axis");

        try (var templates = new WatchedTemplates(folder)) {
            Files.delete(file);
            lookUntilSettled(templates);

            assertThat(templates.current().directory().template(AXIS)).contains(shipped);
        }
    }

    @Test
    void aBadFileChangesNothingAndItsLineIsInTheLog(CapturedOutput log) throws IOException {
        write("abhyudaya.yaml", MARIGOLD);
        try (var templates = new WatchedTemplates(folder)) {
            var file = write("abhyudaya.yaml", BAD);
            write("axis.yaml", "bank: axis");
            lookUntilSettled(templates);
            lookUntilSettled(templates);

            assertThat(holder(templates)).isEqualTo("LEELA TESTWALA");
            assertThat(templates
                            .current()
                            .directory()
                            .template(AXIS)
                            .orElseThrow()
                            .recognise()
                            .phrases())
                    .as("the good file beside it")
                    .isEmpty();
            assertThat(log.getOut()
                            .lines()
                            .filter(line -> line.contains(file + ", line 3: nobody knows the key 'phrase'")))
                    .as("said once")
                    .singleElement()
                    .asString()
                    .contains("WARN");
        }
    }

    @Test
    void aBadFileThatIsMendedIsTaken() throws IOException {
        try (var templates = new WatchedTemplates(folder)) {
            write("abhyudaya.yaml", BAD);
            lookUntilSettled(templates);
            assertThat(recognised(templates)).isNull();

            write("abhyudaya.yaml", MARIGOLD);
            lookUntilSettled(templates);
            assertThat(recognised(templates)).isEqualTo(ABHYUDAYA);
        }
    }

    @Test
    void aFileThatIsStillBeingWrittenIsLeftAlone() throws IOException {
        write("abhyudaya.yaml", MARIGOLD);
        try (var templates = new WatchedTemplates(folder)) {
            write("abhyudaya.yaml", "bank: abhyudaya\n");
            templates.look();
            write("abhyudaya.yaml", MARIGOLD + "metadata:\n");
            templates.look();
            write("abhyudaya.yaml", MARIGOLD + "metadata: {trusted: [Sample Press]}\n");
            templates.look();
            assertThat(holder(templates)).isEqualTo("LEELA TESTWALA");
            assertThat(trusted(templates)).isEmpty();

            templates.look();
            assertThat(trusted(templates)).containsExactly("Sample Press");
        }
    }

    @Test
    void aFolderThatDisappearsChangesNothing(CapturedOutput log) throws IOException {
        var gone = Files.createDirectory(folder.resolve("gone"));
        var file = Files.writeString(gone.resolve("abhyudaya.yaml"), MARIGOLD);
        try (var templates = new WatchedTemplates(gone)) {
            Files.delete(file);
            Files.delete(gone);
            lookUntilSettled(templates);

            assertThat(recognised(templates)).isEqualTo(ABHYUDAYA);
            assertThat(log).contains(gone + " cannot be listed");
        }
    }

    @Test
    void othersFilesDoNotCount() throws IOException {
        write(".abhyudaya.yaml", BAD);
        write("abhyudaya.yaml~", BAD);
        write("README.md", "templates");

        try (var templates = new WatchedTemplates(folder)) {
            assertThat(recognised(templates)).isNull();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        abhyudaya.yaml   | bank: abhyudaya/colour: red | abhyudaya.yaml, line 2: nobody knows the key 'colour'
        abhyudaya.yaml   | bank: axis                  | abhyudaya.yaml, line 1: this is a template of 'axis'
        sample_bank.yaml | bank: sample_bank           | sample_bank.yaml: the directory knows no bank
        Axis.yaml        | bank: axis                  | Axis.yaml: the directory knows no bank
        other.yaml       | bank: other                 | other.yaml: the directory knows no bank
        """)
    void aBadFileStopsTheStart(String name, String yaml, String message) throws IOException {
        write(name, yaml.replace('/', '\n'));

        assertThatThrownBy(() -> BankDirectories.watching(folder))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(folder.resolve(message).toString());
    }

    @Test
    void theStartNamesAllFilesThatAreBad() throws IOException {
        write("axis.yaml", "bank: hdfc");
        write("hdfc.yaml", "bank: axis");

        assertThatThrownBy(() -> BankDirectories.watching(folder))
                .hasMessageContaining("axis.yaml, line 1")
                .hasMessageContaining("hdfc.yaml, line 1");
    }

    @Test
    void aFolderThatIsNotThereStopsTheStart() {
        assertThatThrownBy(() -> BankDirectories.watching(folder.resolve("none")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none cannot be listed");
    }

    @ParameterizedTest
    @ValueSource(ints = {64 * 1024 + 1, 1_000_000})
    void aHugeFileIsNotRead(int bytes) throws IOException {
        write("axis.yaml", "#".repeat(bytes));

        assertThatThrownBy(() -> BankDirectories.watching(folder)).hasMessageContaining("axis.yaml: has more than");
    }

    @Test
    void aDirectoryIsNoTemplate() throws IOException {
        Files.createDirectory(folder.resolve("axis.yaml"));

        assertThatThrownBy(() -> BankDirectories.watching(folder)).hasMessageContaining("axis.yaml: is no file");
    }

    @Test
    void whoeverReadsSeesOneStateOrTheOther() throws Exception {
        write("abhyudaya.yaml", MARIGOLD);
        var over = new AtomicBoolean();
        try (var templates = new WatchedTemplates(folder);
                var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var seen = IntStream.range(0, 4)
                    .mapToObj(_ -> readers.submit(() -> {
                        while (!over.get()) {
                            assertOneState(templates.current());
                        }
                    }))
                    .toList();

            for (int i = 0; i < 40; i++) {
                write("abhyudaya.yaml", i % 2 == 0 ? TULIP : MARIGOLD);
                lookUntilSettled(templates);
            }
            over.set(true);
            for (var reader : seen) {
                reader.get();
            }
        }
    }

    private static void assertOneState(Banks banks) {
        var phrases =
                banks.directory().template(ABHYUDAYA).orElseThrow().recognise().phrases();
        assertThat(banks.recognition().recognise(STATEMENT, SILENT).evidence())
                .extracting(Evidence::text)
                .containsExactlyElementsOf(phrases);
    }

    @Test
    void looksByItself() throws Exception {
        try (var templates = new WatchedTemplates(folder).start()) {
            write("abhyudaya.yaml", MARIGOLD);

            await().untilAsserted(() -> assertThat(recognised(templates)).isEqualTo(ABHYUDAYA));
        }
    }

    private static void lookUntilSettled(WatchedTemplates templates) {
        templates.look();
        templates.look();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static BankId recognised(BankDirectories directories) {
        return directories
                .current()
                .recognition()
                .recognise(STATEMENT, SILENT)
                .bank()
                .orElse(null);
    }

    private static String holder(BankDirectories directories) {
        var template = directories.current().directory().template(ABHYUDAYA).orElse(null);
        return new IdentityReader().read(STATEMENT, template).name();
    }

    private static List<String> trusted(BankDirectories directories) {
        return directories
                .current()
                .directory()
                .template(ABHYUDAYA)
                .orElseThrow()
                .metadata()
                .trusted();
    }
}
