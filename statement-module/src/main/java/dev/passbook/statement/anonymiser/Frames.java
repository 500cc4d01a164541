package dev.passbook.statement.anonymiser;

import dev.passbook.statement.pdf.PdfLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/// Reads the frames of all pages of a document.
///
/// The document must have been read to the end by `statement.pdf`, whose guards then have seen every stream that
/// is decoded here: this reads the same pages once more, without guards of its own but for the work and the time
/// it takes.
final class Frames {

    private Frames() {}

    /// @param pages how many there are
    /// @return as many; for what cannot be followed, bare ones
    static List<PageFrame> of(byte[] pdf, @Nullable String password, int pages, PdfLimits limits) {
        var frames = new ArrayList<PageFrame>();
        try (var document = open(pdf, password)) {
            var deadline = new Deadline(limits.time());
            var tree = document.getPages().iterator();
            while (frames.size() < pages && tree.hasNext() && !deadline.isOver()) {
                frames.add(new FrameReader(limits, deadline).read(tree.next()));
            }
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError _) {
            // the words are what matters
        }
        while (frames.size() < pages) {
            frames.add(PageFrame.BARE);
        }
        return frames;
    }

    /// First without the password, as `statement.pdf` does.
    private static PDDocument open(byte[] pdf, @Nullable String password) throws IOException {
        try {
            return load(pdf, "");
        } catch (InvalidPasswordException locked) {
            if (password == null) {
                throw locked;
            }
            return load(pdf, password);
        }
    }

    private static PDDocument load(byte[] pdf, String password) throws IOException {
        return Loader.loadPDF(pdf, password, null, null, IOUtils.createMemoryOnlyStreamCache());
    }
}
