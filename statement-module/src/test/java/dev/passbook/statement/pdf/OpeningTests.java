package dev.passbook.statement.pdf;

import static dev.passbook.statement.pdf.PdfFixture.document;
import static dev.passbook.statement.pdf.PdfFixture.opened;
import static dev.passbook.statement.pdf.PdfFixture.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTests {

    @ParameterizedTest
    @CsvSource({"256, true", "128, true", "128, false", "40, false"})
    void opensAnEncryptedFileWithItsPassword(int keyLength, boolean aes) {
        var content = document().page(text(100, 700, "Balance")).encrypted("kshv0101", keyLength, aes);

        assertThat(open(content, null)).isInstanceOf(Opening.PasswordIncorrect.class);
        assertThat(open(content, "")).isInstanceOf(Opening.PasswordIncorrect.class);
        assertThat(open(content, "KSHV0101")).isInstanceOf(Opening.PasswordIncorrect.class);
        try (var file = opened(open(content, "kshv0101"))) {
            assertThat(file.facts().encrypted()).isTrue();
            assertThat(PdfFixture.texts(file.page(1))).containsExactly("Balance");
        }
    }

    @ParameterizedTest
    @CsvSource(
            value = {"256, NULL", "256, anything", "128, anything"},
            nullValues = "NULL")
    void opensAFileThatOnlyItsOwnerMayChangeWithoutAPassword(int keyLength, @Nullable String password) {
        var content = document().page(text(100, 700, "Balance")).encrypted("", keyLength, true);

        try (var file = opened(open(content, password))) {
            assertThat(file.facts().encrypted()).isTrue();
            assertThat(PdfFixture.texts(file.page(1))).containsExactly("Balance");
        }
    }

    @Test
    void ignoresThePasswordOfAFileThatNeedsNone() {
        try (var file = opened(open(document().page().bytes(), "secret"))) {
            assertThat(file.facts().encrypted()).isFalse();
            assertThat(file.pageCount()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-1.7",
                "not a document",
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 9 0 R>>\ntrailer\n<</Root 1 0 R>>\nstartxref\n-5\n%%EOF",
                "%PDF-1.7\ntrailer <</Root 1 0 R/Encrypt<</Filter/Standard/V 9/R 9>>/ID[()()]>>\nstartxref\n9\n%%EOF",
            })
    void meetsGarbageWithAReason(String content) {
        assertThat(open(content.getBytes(StandardCharsets.ISO_8859_1), "secret"))
                .isInstanceOfSatisfying(
                        Opening.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isNotBlank());
    }

    @Test
    void opensADocumentWithoutPages() {
        try (var file = opened(open(document().bytes(), null))) {
            assertThat(file.pageCount()).isZero();
            assertThat(file.pages()).isEmpty();
        }
    }

    @Test
    void endsInOneOfTheOutcomesHoweverAFileIsCutShort() {
        var content = document().page(text(100, 700, "Balance")).page().bytes();

        for (var length = 0; length < content.length; length += 7) {
            readOrRefuse(Arrays.copyOf(content, length));
        }
    }

    @Test
    void endsInOneOfTheOutcomesHoweverAFileIsDamaged() {
        var content = document().page(text(100, 700, "Balance")).encrypted("", 128, true);
        var random = new Random(11);

        for (var round = 0; round < 300; round++) {
            var damaged = content.clone();
            for (var at = 0; at < 20; at++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<</Filter/Adobe.PubSec/SubFilter/adbe.pkcs7.s5/V 4/Recipients[(x)]>>",
                "<</Filter/Standard/V 4/R 4/CF 7>>",
                "<</Filter/Nobody>>",
            })
    void cannotReadWhatIsEncryptedInAnotherWay(String encryption) {
        var content = RawPdf.withPage("").stream("", text(100, 700, "Balance"))
                .object(encryption)
                .trailer("/Encrypt 5 0 R/ID[(one)(two)]")
                .bytes();

        assertThat(open(content, "secret")).isInstanceOf(Opening.Unreadable.class);
    }

    @Test
    void tellsReasonsOnOneLine() {
        var content =
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj [] endobj\ntrailer <</Root 1 0 R>>";

        assertThat(open(content.getBytes(StandardCharsets.ISO_8859_1), null))
                .isInstanceOfSatisfying(
                        Opening.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).hasLineCount(1));
    }

    @Test
    void readsNothingOnceItIsClosed() {
        var file = opened(open(document().page(text(100, 700, "Balance")).bytes(), null));

        file.close();
        file.close();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> file.page(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, -1})
    void hasNoPagesButItsOwn(int number) {
        try (var file = opened(open(document().page().bytes(), null))) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> file.page(number));
        }
    }

    /// Anything but the declared outcomes and exceptions fails the test.
    private static void readOrRefuse(byte[] content) {
        try {
            if (open(content, "secret") instanceof Opening.Opened(var file)) {
                try (file) {
                    file.pages();
                }
            }
        } catch (LimitExceeded | UnreadablePage _) {
            // declared
        }
    }

    private static Opening open(byte[] content, @Nullable String password) {
        return PdfFile.open(content, password, PdfLimits.defaults());
    }
}
