package dev.passbook.statement.pdf;

import java.io.IOException;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// Opens one file, first without a password and then with the one that was given.
final class OpeningAttempt {

    private final byte[] content;
    private final PdfLimits limits;
    private final ReadingTime time;
    private final StreamDecoding decoding;

    OpeningAttempt(byte[] content, PdfLimits limits) {
        this.content = content;
        this.limits = limits;
        this.time = new ReadingTime(limits.time());
        this.decoding = new StreamDecoding(limits.decodedBytes(), time);
    }

    /// Many files are encrypted only to forbid changes; those open with the empty password.
    Opening open(@Nullable String password) {
        return switch (time.spend(() -> attempt(""))) {
            case Opening.PasswordIncorrect()
            when password != null && !password.isEmpty() -> time.spend(() -> attempt(password));
            case Opening outcome -> outcome;
        };
    }

    /// PDFBox meets hostile files with every kind of exception, and errors where one makes it recurse or allocate
    /// without end.
    private Opening attempt(String password) {
        try {
            var guard = new StreamGuard(limits.decodedBytes(), decoding);
            return opened(new GuardedParser(new TimedBytes(content, time), password, guard).parse());
        } catch (InvalidPasswordException _) {
            return new Opening.PasswordIncorrect();
        } catch (LimitExceeded exceeded) {
            throw exceeded;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError damage) {
            return new Opening.Unreadable(Printable.text(damage.toString()));
        }
    }

    private Opening opened(PDDocument document) {
        try {
            var catalog = document.getDocumentCatalog().getCOSObject();
            var pages = PageTree.pages(catalog, limits);
            var facts = FactsReading.facts(document, content, pages.size());
            var reading = new PageReading(document, limits, time, decoding);
            var pictures = new PictureReading(document, limits, time, decoding);
            return new Opening.Opened(
                    new PdfFile(document, facts, pages, reading, pictures, time, new WordBudget(limits.words())));
        } catch (RuntimeException | Error failed) {
            IOUtils.closeQuietly(document);
            throw failed;
        }
    }
}
