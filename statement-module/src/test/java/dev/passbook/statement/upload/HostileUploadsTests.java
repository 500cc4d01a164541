package dev.passbook.statement.upload;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.passbook.statement.BankId;
import dev.passbook.statement.bank.BankDirectories;
import dev.passbook.statement.fraud.MetadataFraud;
import dev.passbook.statement.identity.IdentityReader;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.ocr.PageSource;
import dev.passbook.statement.pdf.HostileFiles;
import dev.passbook.statement.pdf.LimitExceeded;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import dev.passbook.statement.pdf.ReaderThreads;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever a file does, its uploader is answered, and its thread comes free.
@Timeout(60)
class HostileUploadsTests {

    private static final Duration TIME = Duration.ofMillis(300);
    /// So that nothing but being told to stop ends the work.
    private static final PdfLimits PATIENT = PdfLimits.defaults().within(Duration.ofMinutes(5));

    private final ReaderThreads threads = new ReaderThreads("test-", 1, 1);
    private final Examiner examiner = new Examiner(
            BankDirectories.shipped(), new IdentityReader(), new MetadataFraud(), PageSource.ofText(), PATIENT);

    @AfterEach
    void close() {
        threads.close();
    }

    static Stream<Arguments> hostile() {
        return HostileFiles.all().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(file -> Arguments.of(Named.of(file.getKey(), file.getValue())));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void theFirstLookStopsWhenItIsTold(byte[] content) {
        assertStops(() -> examiner.examine(content, null, BankId.OTHER));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void theReadingOfAllRowsStopsWhenItIsTold(byte[] content) {
        assertStops(() -> read(content));
    }

    private static Object read(byte[] content) {
        return switch (PdfFile.open(content, null, PATIENT)) {
            case Opening.Opened(var file) -> StatementReader.create().read(file.pages());
            case Opening closed -> closed;
        };
    }

    private void assertStops(Callable<Object> work) {
        assertThatExceptionOfType(LimitExceeded.class)
                .isThrownBy(() -> threads.within(TIME, work))
                .withMessageContaining("300 milliseconds");
        await().atMost(Duration.ofSeconds(20)).until(() -> threads.leftBehind() == 0);
    }
}
