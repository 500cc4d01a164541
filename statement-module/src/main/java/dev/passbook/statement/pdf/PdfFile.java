package dev.passbook.statement.pdf;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// An open document. Not to be used by several threads at once.
public final class PdfFile implements AutoCloseable {

    private final PDDocument document;
    private final DocumentFacts facts;
    private final List<COSDictionary> pages;
    private final PageReading reading;
    private final PictureReading pictures;
    private final ReadingTime time;
    private final WordBudget words;

    PdfFile(
            PDDocument document,
            DocumentFacts facts,
            List<COSDictionary> pages,
            PageReading reading,
            PictureReading pictures,
            ReadingTime time,
            WordBudget words) {
        this.document = document;
        this.facts = facts;
        this.pages = pages;
        this.reading = reading;
        this.pictures = pictures;
        this.time = time;
        this.words = words;
    }

    /// Opens a document. Whatever is wrong with it is an outcome, not an exception.
    ///
    /// @param content left unchanged as long as the file is open
    /// @param password of an encrypted file; ignored when it opens without one
    /// @throws LimitExceeded when it has too many pages, unpacks to too much or takes too long
    public static Opening open(byte[] content, @Nullable String password, PdfLimits limits) {
        return new OpeningAttempt(content, limits).open(password);
    }

    /// The pages that can be reached, whatever number the document claims.
    public int pageCount() {
        return pages.size();
    }

    public DocumentFacts facts() {
        return facts;
    }

    /// Of a damaged page, what can be read.
    ///
    /// @param number from 1 to [#pageCount()]
    /// @throws LimitExceeded when the page is too much work, or the document has been by now
    /// @throws UnreadablePage when nothing can be said about the page
    public Page page(int number) {
        return words.count(guarded(number, page -> reading.read(number, page)));
    }

    /// All pages in order.
    ///
    /// @throws LimitExceeded as [#page(int)] does
    /// @throws UnreadablePage as [#page(int)] does
    public List<Page> pages() {
        return IntStream.rangeClosed(1, pageCount()).mapToObj(this::page).toList();
    }

    /// The pictures of a page on white paper, in the place and size in which [#page(int)] counts its points.
    ///
    /// @param number from 1 to [#pageCount()]
    /// @throws LimitExceeded as [#page(int)] does
    /// @throws UnreadablePage when one of its pictures cannot be shown
    public PagePicture picture(int number) {
        return guarded(number, pictures::picture);
    }

    /// How a page was painted; costs about as much as [#page(int)].
    ///
    /// @param number from 1 to [#pageCount()]
    /// @throws LimitExceeded as [#page(int)] does
    /// @throws UnreadablePage as [#page(int)] does
    public Painting painting(int number) {
        return guarded(number, page -> reading.paint(number, page));
    }

    /// What a page says of its making; reads none of its content.
    ///
    /// @param number from 1 to [#pageCount()]
    /// @throws UnreadablePage as [#page(int)] does
    public PageMaking making(int number) {
        return guarded(number, PageMaking::of);
    }

    /// Up to which byte of the file its last signature vouches; 0 for one without a signature. Whether the
    /// signature is valid is not checked.
    public long signedBytes() {
        return time.spend(
                () -> Signatures.coverage(document.getDocumentCatalog().getCOSObject()));
    }

    private <T> T guarded(int number, Function<COSDictionary, T> look) {
        var page = pages.get(number - 1);
        if (document.getDocument().isClosed()) {
            throw new IllegalStateException("The file is closed");
        }
        return time.spend(() -> guarded(number, page, look));
    }

    private static <T> T guarded(int number, COSDictionary page, Function<COSDictionary, T> look) {
        try {
            return look.apply(page);
        } catch (LimitExceeded exceeded) {
            throw exceeded;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError damage) {
            throw new UnreadablePage(number, damage);
        }
    }

    /// Nothing was written, so a failure to close loses nothing.
    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException _) {
            // see above
        }
    }
}
