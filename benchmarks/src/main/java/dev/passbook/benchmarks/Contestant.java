package dev.passbook.benchmarks;

import dev.passbook.statement.layout.Proof;
import dev.passbook.statement.layout.Reading;
import dev.passbook.statement.layout.StatementReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// A way to read a document.
enum Contestant {
    /// Bytes to words with their places, page by page.
    WORDS("words"),
    /// Bytes to rows that are proved.
    ROWS("reconciled transactions"),
    /// All that the server does: bank, holder, and then the rows.
    SERVER("upload and extraction"),
    /// PDFBox's own reader as it comes, with text that has lost its places.
    STRIPPER("PDFTextStripper, default"),
    /// Poppler's reader, a process for each document, its start included.
    POPPLER("pdftotext -layout");

    private static final StatementReader READER = StatementReader.create();
    private static final ServerReading SERVER_READING = new ServerReading(Specimen.LIMITS);

    private final String title;

    Contestant(String title) {
        this.title = title;
    }

    /// Whether it can be run here.
    boolean isInstalled() {
        return this != POPPLER || exitCode("pdftotext", "-v") == 0;
    }

    /// Whether it starts a process, which is slow and has nothing to warm up.
    boolean isProcess() {
        return this == POPPLER;
    }

    /// @throws IllegalStateException when it does not do what it is timed for
    void read(Specimen specimen) {
        boolean done = switch (this) {
            case WORDS -> words(specimen.pdf()) > specimen.rows();
            case ROWS -> areProved(specimen);
            case SERVER ->
                SERVER_READING.read(specimen.pdf(), null, false).rows().size() == specimen.rows();
            case STRIPPER -> strip(specimen.pdf()).length() > specimen.rows();
            case POPPLER -> exitCode("pdftotext", "-layout", specimen.file().toString(), "-") == 0;
        };
        if (!done) {
            throw new IllegalStateException("%s does not read %s".formatted(this, specimen));
        }
    }

    @Override
    public String toString() {
        return title;
    }

    /// No page is kept, so that memory does not grow with the document.
    static long words(byte[] pdf) {
        long words = 0;
        try (var file = Specimen.open(pdf)) {
            for (int number = 1; number <= file.pageCount(); number++) {
                words += file.page(number).words().size();
            }
        }
        return words;
    }

    private static boolean areProved(Specimen specimen) {
        try (var file = Specimen.open(specimen.pdf())) {
            return READER.read(file.pages()) instanceof Reading.Table table
                    && table.rows().size() == specimen.rows()
                    && table.proof() instanceof Proof.Verified;
        }
    }

    private static String strip(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return -1 when the program does not start or does not end
    private static int exitCode(String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) ? process.exitValue() : -1;
        } catch (IOException _) {
            return -1;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
