package dev.passbook.statement.ocr;

import dev.passbook.statement.pdf.PagePicture;
import dev.passbook.statement.pdf.Word;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Lets a bounded number of pages be read at once, first come, first served: a picture takes tens of megabytes,
/// and a program at work a processor. A document gets in line anew for each page, so that a long one holds nobody
/// up.
final class Queue {

    /// How many pages, at their slowest, one may wait for.
    private static final int PATIENCE = 4;

    private final OcrSettings settings;
    private final PictureReading reading;
    private final Semaphore places;

    Queue(OcrSettings settings, Tesseract tesseract) {
        this.settings = settings;
        this.reading = new PictureReading(tesseract);
        this.places = new Semaphore(settings.atOnce(), true);
    }

    int pages() {
        return settings.pages();
    }

    /// How long so many pages may take at most, each as long as it may wait and be read.
    Duration patience(int pages) {
        return settings.timePerPage().multipliedBy((PATIENCE + 1L) * Math.min(pages, settings.pages()));
    }

    /// @param picture made when it is the page's turn, not before
    /// @throws OcrBusy when its turn does not come
    /// @throws OcrFailed when the page could not be read
    List<Word> words(Supplier<PagePicture> picture) {
        enter();
        try {
            return reading.words(picture.get());
        } finally {
            places.release();
        }
    }

    private void enter() {
        var patience = settings.timePerPage().multipliedBy(PATIENCE);
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new OcrBusy(patience);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new OcrBusy(Duration.ZERO);
        }
    }
}
