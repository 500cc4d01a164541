package dev.passbook.statement.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class TesseractTests {

    private static final Bitmap PAGE = Bitmap.white(200, 100);

    @TempDir
    private Path folder;

    @Test
    void doesNotStartWithoutTheProgram() {
        var settings = new OcrSettings(true, "/nowhere/tesseract", List.of("eng"), Duration.ofSeconds(1), 1, 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> PageSource.by(settings))
                .withMessageContaining("passbook.ocr.enabled")
                .withMessageContaining("/nowhere/tesseract")
                .withMessageContaining("apt-get install tesseract-ocr");
    }

    @Test
    void doesNotStartWithoutTheDataOfALanguage() {
        var script = FakeTesseract.that(folder, "").script().toString();
        var settings = new OcrSettings(true, script, List.of("eng", "hin"), Duration.ofSeconds(1), 1, 1);

        assertThatIllegalStateException()
                .isThrownBy(() -> Tesseract.installed(settings))
                .withMessageContaining("'hin'");
    }

    @Test
    void needsNoProgramWhileItIsSwitchedOff() {
        var settings = new OcrSettings(false, "/nowhere/tesseract", List.of("eng"), Duration.ofSeconds(1), 1, 1);

        assertThat(PageSource.by(settings).readsScans()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "eng; rm -rf /", "", "../eng"})
    void takesNoOptionForALanguage(String language) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OcrSettings(false, "tesseract", List.of(language), Duration.ofSeconds(1), 1, 1));
    }

    @Test
    void tellsThePictureOnlyToTheProgram() throws Exception {
        var tesseract = tesseract("cat > \"$0.seen\"; echo \"$@\"");

        var said = tesseract.tsv(PAGE, 300);

        assertThat(said).isEqualToIgnoringNewLines("stdin stdout -l eng --dpi 300 --psm 11 tsv");
        assertThat(Files.readAllBytes(folder.resolve("tesseract.seen")))
                .startsWith("P5 200 100 255\n".getBytes())
                .hasSize("P5 200 100 255\n".length() + 200 * 100);
    }

    @Test
    void killsAProgramThatHangsWithAllThatItStarted() throws Exception {
        var settings = FakeTesseract.that(folder, "sleep 300 & echo $! > \"$0.child\"; cat > /dev/null; wait")
                .settings(Duration.ofSeconds(1), 1);
        var tesseract = Tesseract.installed(settings);

        assertThatExceptionOfType(OcrFailed.class)
                .isThrownBy(() -> tesseract.tsv(PAGE, 300))
                .withMessageContaining("took longer");
        assertThat(ended(Files.readString(folder.resolve("tesseract.child")).strip()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kill -9 $$",
                "exit 1",
                "cat > /dev/null; while :; do echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa; done"
            })
    void saysSoWhenTheProgramFails(String failing) {
        var tesseract = tesseract(failing);

        assertThatExceptionOfType(OcrFailed.class).isThrownBy(() -> tesseract.tsv(PAGE, 300));
    }

    private Tesseract tesseract(String whenReading) {
        return Tesseract.installed(FakeTesseract.that(folder, whenReading).settings());
    }

    /// A killed process takes a moment to disappear.
    private static boolean ended(String pid) throws Exception {
        var process = ProcessHandle.of(Long.parseLong(pid));
        if (process.isPresent()) {
            process.get().onExit().get();
        }
        return true;
    }
}
