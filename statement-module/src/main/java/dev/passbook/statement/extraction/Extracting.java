package dev.passbook.statement.extraction;

import dev.passbook.statement.ReadBy;
import dev.passbook.statement.Stage;
import dev.passbook.statement.StatementUploaded;
import dev.passbook.statement.document.Document;
import dev.passbook.statement.document.Documents;
import dev.passbook.statement.forensics.Finding;
import dev.passbook.statement.forensics.Forensics;
import dev.passbook.statement.layout.Reading;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.ocr.PageSource;
import dev.passbook.statement.ocr.ScanReader;
import dev.passbook.statement.ocr.TooManyScans;
import dev.passbook.statement.pdf.LimitExceeded;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import dev.passbook.statement.pdf.ReaderThreads;
import dev.passbook.statement.pdf.UnreadablePage;
import dev.passbook.statement.progress.Run;
import dev.passbook.statement.progress.Runs;
import dev.passbook.statement.progress.StatementStep;
import dev.passbook.statement.progress.Steps;
import io.micrometer.observation.ObservationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Reads the rows of a statement after it was taken in.
///
/// What cannot be read is a result: the statement fails with a sentence for its uploader. What goes wrong in
/// reading is an exception: the step is tried again, and again, and then fails.
@Component
class Extracting {

    private static final Logger LOG = LoggerFactory.getLogger(Extracting.class);

    private static final String STEP = "extract-statement";

    private static final String DOCUMENT_GONE = "The document is no longer stored";
    private static final String NOT_READABLE = "The document could not be read";
    private static final String TOO_LARGE = "The document is larger than this server reads";
    private static final String TOO_MANY_SCANS = "The document has more scanned pages than this server reads";

    private final Documents documents;
    private final StatementReader reader;
    private final PageSource source;
    private final PdfLimits limits;
    private final Forensics forensics;
    private final ExtractedRows rows;
    private final Runs runs;
    private final Steps steps;
    private final Clock clock;
    private final ReaderThreads threads;

    /// @param time that the reading of a document may take; nobody waits for the answer, so a busy machine must
    ///     not make a good file look like a hostile one
    Extracting(
            Documents documents,
            StatementReader reader,
            PageSource source,
            PdfLimits limits,
            Forensics forensics,
            ExtractedRows rows,
            Runs runs,
            Steps steps,
            Clock clock,
            ReaderThreads extractionThreads,
            @Value("${passbook.extraction.time:2m}") Duration time) {
        this.documents = documents;
        this.reader = reader;
        this.source = source;
        this.limits = limits.within(time);
        this.forensics = forensics;
        this.rows = rows;
        this.runs = runs;
        this.steps = steps;
        this.clock = clock;
        this.threads = extractionThreads;
    }

    /// Puts the work on the list within the transaction that stores the statement; the work itself comes after.
    @EventListener
    void on(StatementUploaded uploaded) {
        steps.schedule(STEP, uploaded.statement());
    }

    private void extract(Run run) {
        documents
                .find(run.statement())
                .ifPresentOrElse(document -> extract(run, document), () -> runs.fail(run, DOCUMENT_GONE));
    }

    private void extract(Run run, Document document) {
        try {
            switch (extracted(document)) {
                case Extracted.Rows(var table, var readBy, var findings) -> rows.store(run, table, readBy, findings);
                case Extracted.Nothing(var reason) -> runs.fail(run, reason);
            }
        } catch (LimitExceeded exceeded) {
            giveUp(run, TOO_LARGE, exceeded);
        } catch (UnreadablePage unreadable) {
            giveUp(run, NOT_READABLE, unreadable);
        } catch (TooManyScans scans) {
            giveUp(run, TOO_MANY_SCANS, scans);
        }
    }

    private void giveUp(Run run, String reason, RuntimeException cause) {
        LOG.warn("Statement {} is given up: {}", run.statement(), cause.getMessage());
        runs.fail(run, reason);
    }

    /// By its text first, because scans are granted more time than any text.
    private Extracted.Done extracted(Document document) {
        return switch (threads.within(limits.time(), () -> text(document))) {
            case Extracted.Scans(int pages) -> {
                var time = limits.time().plus(source.patience(pages));
                yield threads.within(time, () -> scans(document));
            }
            case Extracted.Done done -> done;
        };
    }

    private Extracted text(Document document) {
        return open(document, file -> text(document, file), new Extracted.Nothing(NOT_READABLE));
    }

    private Extracted.Done scans(Document document) {
        return open(document, file -> scans(document, file), new Extracted.Nothing(NOT_READABLE));
    }

    private <T> T open(Document document, Function<PdfFile, T> work, T closed) {
        return switch (PdfFile.open(document.content(), document.password(), limits)) {
            case Opening.Opened(var file) -> workAndClose(file, work);
            case Opening.PasswordIncorrect _, Opening.Unreadable _ -> closed;
        };
    }

    private static <T> T workAndClose(PdfFile file, Function<PdfFile, T> work) {
        try (file) {
            return work.apply(file);
        }
    }

    private Extracted text(Document document, PdfFile file) {
        var pages = source.textOf(file);
        var all = pages.all();
        boolean scans = source.readsScans() && all.stream().anyMatch(Page::isScanned);
        return scans ? new Extracted.Scans(all.size()) : extracted(document, file, all, pages.readBy());
    }

    private Extracted.Done scans(Document document, PdfFile file) {
        var pages = source.of(file);
        return extracted(document, file, pages.all(), pages.readBy());
    }

    private Extracted.Done extracted(Document document, PdfFile file, List<Page> pages, ReadBy readBy) {
        return switch (read(reader.assumingMadeOn(madeOn(file)), pages, readBy)) {
            case Reading.Table table -> new Extracted.Rows(table, readBy, findings(document, pages, readBy, table));
            case Reading.NoTable(var reason) -> new Extracted.Nothing(reason);
        };
    }

    /// A scan is a picture of what was drawn, and shows none of it.
    private List<Finding> findings(Document document, List<Page> pages, ReadBy readBy, Reading.Table table) {
        return switch (readBy) {
            case TEXT -> forensics.examine(document.content(), document.password(), pages, table.rows());
            case OCR -> List.of();
        };
    }

    private static Reading read(StatementReader reader, List<Page> pages, ReadBy readBy) {
        return switch (readBy) {
            case TEXT -> reader.read(pages);
            case OCR -> new ScanReader(reader).read(pages);
        };
    }

    /// The day that dates without a year are taken to lie before: that of the document, as far as it can be
    /// believed.
    private LocalDate madeOn(PdfFile file) {
        var today = LocalDate.now(clock);
        var created = file.facts().created();
        return created == null || created.toLocalDate().isAfter(today) ? today : created.toLocalDate();
    }

    @Configuration(proxyBeanMethods = false)
    static class Setup {

        /// As many as statements are extracted at once, and none of them waits for a thread.
        @Bean
        ReaderThreads extractionThreads(@Value("${db-scheduler.threads:10}") int atOnce) {
            return new ReaderThreads("extraction-", atOnce, atOnce);
        }

        @Bean
        StatementStep extractStatement(Runs runs, ObservationRegistry observations, Extracting extracting) {
            return new StatementStep(STEP, Stage.EXTRACTING, runs, observations, extracting::extract);
        }
    }
}
