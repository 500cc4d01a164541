package dev.passbook.statement.ocr;

import dev.passbook.statement.ReadBy;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PdfFile;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pages of one open document.
public final class Pages {

    private final PdfFile file;
    private final @Nullable Queue queue;
    private int scanned;

    Pages(PdfFile file, @Nullable Queue queue) {
        this.file = file;
        this.queue = queue;
    }

    public int count() {
        return file.pageCount();
    }

    /// @param number from 1 to [#count()]
    /// @throws dev.passbook.statement.pdf.LimitExceeded when the page is too much work
    /// @throws dev.passbook.statement.pdf.UnreadablePage when nothing can be said about the page
    /// @throws OcrFailed when it is scanned and could not be read
    /// @throws OcrBusy when it is scanned and its turn did not come
    /// @throws TooManyScans when it is one scanned page too many
    public Page page(int number) {
        var page = file.page(number);
        return queue != null && page.isScanned() ? recognised(page, queue) : page;
    }

    /// All pages in order.
    public List<Page> all() {
        return IntStream.rangeClosed(1, count()).mapToObj(this::page).toList();
    }

    /// How the pages were read that were asked for until now.
    public ReadBy readBy() {
        return scanned > 0 ? ReadBy.OCR : ReadBy.TEXT;
    }

    /// A program's own stamp is text; it stays beside what the picture says.
    private Page recognised(Page page, Queue recognition) {
        if (++scanned > recognition.pages()) {
            throw new TooManyScans(recognition.pages());
        }
        var found = recognition.words(() -> file.picture(page.number()));
        return page.saying(Stream.concat(page.words().stream(), found.stream()).toList());
    }
}
