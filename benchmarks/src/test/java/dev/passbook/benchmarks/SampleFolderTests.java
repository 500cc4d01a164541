package dev.passbook.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.passbook.fixtures.GeneratedStatement;
import dev.passbook.fixtures.Layouts;
import dev.passbook.statement.BankId;
import dev.passbook.statement.Direction;
import dev.passbook.statement.Period;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFolderTests {

    private static final String TRUTH = """
        {"bank": "axis", "account_number": "123", "name": "ASHA NAMOONA", "address": null, "ifsc": null,
         "from_date": "2024-04-01", "to_date": "2024-04-30", "order": "newest_first", "anything": {"else": 1},
         "transactions": [
           {"date": "2024-04-09", "note": "RENT", "type": "debit", "amount": "400.00", "balance": "500.00"},
           {"date": "2024-04-02", "note": "SALARY", "type": "credit", "amount": "900.00", "balance": null}]}
        """;

    @TempDir
    private Path top;

    private Path folder;

    @BeforeEach
    void store() throws IOException {
        folder = Files.createDirectories(top.resolve("in/axis"));
        Files.writeString(top.resolve("MANIFEST.tsv"), """
            file\tpassword\ttruth_verification\tremarks
            in/axis/locked.pdf\tsecret\tchain\t
            in/axis/open.pdf\t(none)\tnot-verified: no balances\t
            """);
        store("locked");
        store("open");
        Files.write(folder.resolve("without-truth.pdf"), pdf());
    }

    @Test
    void findsTheFilesWhoseTruthLiesBesideThem() throws IOException {
        assertThat(SampleFolder.of(folder, new ServerReading()).samples())
                .extracting(Sample::name)
                .containsExactly("in/axis/locked.pdf", "in/axis/open.pdf");
    }

    @Test
    void takesPasswordAndStandingFromTheManifestAbove() throws IOException {
        var samples = SampleFolder.of(folder, new ServerReading()).samples();

        assertThat(samples).extracting(Sample::password).containsExactly("secret", null);
        assertThat(samples)
                .extracting(Sample::standing)
                .containsExactly(Sample.Standing.GENUINE, Sample.Standing.UNPROVED);
        assertThat(samples).extracting(Sample::group).containsOnly("in/axis");
    }

    @Test
    void readsTheTruthOldestFirst() throws IOException {
        var truth = Objects.requireNonNull(SampleFolder.of(folder, new ServerReading())
                .samples()
                .getFirst()
                .truth());

        assertThat(truth.bank()).isEqualTo(new BankId("axis"));
        assertThat(truth.name()).isEqualTo("ASHA NAMOONA");
        assertThat(truth.period()).isEqualTo(new Period(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30)));
        assertThat(truth.rows())
                .containsExactly(
                        new TrueRow(
                                LocalDate.of(2024, 4, 2), Direction.CREDIT, new BigDecimal("900.00"), null, "SALARY"),
                        new TrueRow(
                                LocalDate.of(2024, 4, 9),
                                Direction.DEBIT,
                                new BigDecimal("400.00"),
                                new BigDecimal("500.00"),
                                "RENT"));
    }

    @Test
    void asksForNoBankThatTheDirectoryDoesNotHave() throws IOException {
        Files.writeString(folder.resolve("open.truth.json"), TRUTH.replace("axis", "bank of nowhere"));

        var truth = Objects.requireNonNull(
                SampleFolder.of(folder, new ServerReading()).samples().getLast().truth());

        assertThat(truth.bank()).isNull();
    }

    private void store(String name) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), pdf());
        Files.writeString(folder.resolve(name + ".truth.json"), TRUTH);
    }

    private static byte[] pdf() {
        return GeneratedStatement.generate(Layouts.AXIS_RETAIL, 1).pdf();
    }
}
