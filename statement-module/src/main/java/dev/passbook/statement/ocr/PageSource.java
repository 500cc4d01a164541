package dev.passbook.statement.ocr;

import dev.passbook.statement.pdf.PdfFile;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Where the pages of documents come from: each by the text that it holds or, where it is a picture of a page and
/// recognition is on, off its picture. Nobody else decides which.
public final class PageSource {

    private final @Nullable Queue queue;

    private PageSource(@Nullable Queue queue) {
        this.queue = queue;
    }

    /// Scanned pages stay as they are: without words.
    public static PageSource ofText() {
        return new PageSource(null);
    }

    /// @throws IllegalStateException when recognition is enabled and its program cannot be run
    public static PageSource by(OcrSettings settings) {
        return settings.enabled() ? new PageSource(new Queue(settings, Tesseract.installed(settings))) : ofText();
    }

    /// Whether scanned pages are read at all.
    public boolean readsScans() {
        return queue != null;
    }

    /// How long the pictures of so many pages may take at most, the waiting for other documents included.
    public Duration patience(int pages) {
        return queue == null ? Duration.ZERO : queue.patience(pages);
    }

    /// The pages of an open document. To be read by one thread, like the document itself.
    public Pages of(PdfFile file) {
        return new Pages(file, queue);
    }

    /// The same pages with the scanned ones left blank, for a look that must not take long.
    public Pages textOf(PdfFile file) {
        return new Pages(file, null);
    }
}
