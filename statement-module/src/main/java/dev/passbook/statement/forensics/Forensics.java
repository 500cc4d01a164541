package dev.passbook.statement.forensics;

import dev.passbook.statement.layout.Row;
import dev.passbook.statement.pdf.LimitExceeded;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import dev.passbook.statement.pdf.Revisions;
import dev.passbook.statement.pdf.UnreadablePage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at how a statement was drawn, after its rows have been read. What it finds are hints for people; that it
/// finds nothing proves nothing.
public final class Forensics {

    private static final Logger LOG = LoggerFactory.getLogger(Forensics.class);

    /// A traced document says enough with so many of a kind.
    private static final int MOST_OF_A_KIND = 20;

    /// Of many saves, the last are compared.
    private static final int MOST_REVISIONS = 4;

    /// The line end that a signature may cover behind the end of a save, in bytes.
    private static final int LINE_END = 8;

    private final PdfLimits limits;

    /// @param patience how long all of it may take; what is not done by then is left undone
    public Forensics(PdfLimits limits, Duration patience) {
        this.limits = limits.within(patience);
    }

    /// @param file the bytes of the document
    /// @param pages as they were read
    /// @param rows as they were read of these pages
    /// @return the gravest first
    public List<Finding> examine(byte[] file, @Nullable String password, List<Page> pages, List<Row> rows) {
        var examination = new Examination(file, password, pages, new TableArea(rows));
        examination.run();
        return examination.findings.stream().collect(Collectors.groupingBy(Finding::trace)).values().stream()
                .flatMap(kind -> kind.stream().limit(MOST_OF_A_KIND))
                .sorted(Comparator.comparing(Finding::trace).thenComparing(Finding::page))
                .toList();
    }

    /// One look at one document, within the time that is granted for it.
    private final class Examination {

        private final byte[] file;
        private final @Nullable String password;
        private final List<Page> pages;
        private final TableArea table;
        private final long deadline = System.nanoTime() + limits.time().toNanos();
        private final List<Finding> findings = new ArrayList<>();

        Examination(byte[] file, @Nullable String password, List<Page> pages, TableArea table) {
            this.file = file;
            this.password = password;
            this.pages = pages;
            this.table = table;
        }

        void run() {
            try {
                open(file).ifPresent(this::examine);
            } catch (LimitExceeded exceeded) {
                LOG.warn("A document is examined only in part: {}", exceeded.getMessage());
            }
        }

        private Optional<PdfFile> open(byte[] content) {
            return switch (PdfFile.open(content, password, limits.within(timeLeft()))) {
                case Opening.Opened(var opened) -> Optional.of(opened);
                case Opening.PasswordIncorrect _, Opening.Unreadable _ -> Optional.empty();
            };
        }

        private Duration timeLeft() {
            return Duration.ofNanos(Math.max(1, deadline - System.nanoTime()));
        }

        private void examine(PdfFile opened) {
            long signed;
            try (opened) {
                signed = opened.signedBytes();
                findings.addAll(ForeignFonts.in(pages, table));
                findings.addAll(origins(opened));
                pages.stream()
                        .takeWhile(_ -> !timeLeft().minusNanos(1).isZero())
                        .forEach(page -> paint(opened, page));
            }
            compare(signed);
        }

        private List<Finding> origins(PdfFile opened) {
            var printed =
                    pages.stream().filter(page -> table.has(page.number())).toList();
            return PageOrigins.in(
                    printed,
                    printed.stream().map(page -> opened.making(page.number())).toList());
        }

        private void paint(PdfFile opened, Page page) {
            try {
                var painting = opened.painting(page.number());
                findings.addAll(CoveredTexts.in(painting, page.width() * page.height(), table));
                findings.addAll(Overprints.in(painting));
                findings.addAll(OverlaidFigures.in(page, painting));
            } catch (UnreadablePage _) {
                // its words could be read, which is more than viewers show
            }
        }

        private void compare(long signed) {
            var ends = Revisions.ends(file);
            if (ends.size() < 2) {
                return;
            }
            var first = Math.max(0, ends.size() - 1 - MOST_REVISIONS);
            var later = pages;
            for (var at = ends.size() - 2; at >= first; at--) {
                var earlier = pages(ends.get(at));
                var updates = new Updates(earlier, later, table);
                var vouchedFor = signed > 0 && ends.get(at) + LINE_END >= signed;
                findings.addAll(vouchedFor ? updates.sinceSignature() : updates.since(at + 2));
                later = earlier.isEmpty() ? later : earlier;
            }
        }

        /// The pages as they were when the file ended there.
        private List<Page> pages(int end) {
            return open(Arrays.copyOf(file, end)).map(this::pagesOf).orElse(List.of());
        }

        private List<Page> pagesOf(PdfFile earlier) {
            try (earlier) {
                return IntStream.rangeClosed(1, Math.min(earlier.pageCount(), pages.size()))
                        .mapToObj(earlier::page)
                        .toList();
            } catch (UnreadablePage _) {
                return List.of();
            }
        }
    }
}
