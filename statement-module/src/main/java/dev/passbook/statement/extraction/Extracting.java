package dev.passbook.statement.extraction;

import dev.passbook.statement.Stage;
import dev.passbook.statement.StatementUploaded;
import dev.passbook.statement.document.Document;
import dev.passbook.statement.document.Documents;
import dev.passbook.statement.forensics.Finding;
import dev.passbook.statement.forensics.Forensics;
import dev.passbook.statement.layout.Reading;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.ocr.PageSource;
import dev.passbook.statement.ocr.Pages;
import dev.passbook.statement.ocr.ScanReader;
import dev.passbook.statement.ocr.TooManyScans;
import dev.passbook.statement.pdf.LimitExceeded;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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

    /// Nobody waits for the answer, so a busy machine must not make a good file look like a hostile one.
    private static final Duration PATIENCE = Duration.ofMinutes(2);

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

    Extracting(
            Documents documents,
            StatementReader reader,
            PageSource source,
            PdfLimits limits,
            Forensics forensics,
            ExtractedRows rows,
            Runs runs,
            Steps steps,
            Clock clock) {
        this.documents = documents;
        this.reader = reader;
        this.source = source;
        this.limits = limits.within(PATIENCE);
        this.forensics = forensics;
        this.rows = rows;
        this.runs = runs;
        this.steps = steps;
        this.clock = clock;
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
            switch (PdfFile.open(document.content(), document.password(), limits)) {
                case Opening.Opened(var file) -> extractAndClose(run, document, file);
                case Opening.PasswordIncorrect _, Opening.Unreadable _ -> runs.fail(run, NOT_READABLE);
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

    private void extractAndClose(Run run, Document document, PdfFile file) {
        try (file) {
            var pages = source.of(file);
            var dated = reader.assumingMadeOn(madeOn(file));
            switch (read(dated, pages)) {
                case Reading.Table table -> rows.store(run, table, pages.readBy(), findings(document, pages, table));
                case Reading.NoTable(var reason) -> runs.fail(run, reason);
            }
        }
    }

    /// A scan is a picture of what was drawn, and shows none of it.
    private List<Finding> findings(Document document, Pages pages, Reading.Table table) {
        return switch (pages.readBy()) {
            case TEXT -> forensics.examine(document.content(), document.password(), pages.all(), table.rows());
            case OCR -> List.of();
        };
    }

    private static Reading read(StatementReader reader, Pages pages) {
        var all = pages.all();
        return switch (pages.readBy()) {
            case TEXT -> reader.read(all);
            case OCR -> new ScanReader(reader).read(all);
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

        @Bean
        StatementStep extractStatement(Runs runs, ObservationRegistry observations, Extracting extracting) {
            return new StatementStep(STEP, Stage.EXTRACTING, runs, observations, extracting::extract);
        }
    }
}
