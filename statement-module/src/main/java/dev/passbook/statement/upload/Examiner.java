package dev.passbook.statement.upload;

import dev.passbook.statement.BankId;
import dev.passbook.statement.Period;
import dev.passbook.statement.ReadBy;
import dev.passbook.statement.bank.BankDirectories;
import dev.passbook.statement.bank.Banks;
import dev.passbook.statement.bank.Recognition;
import dev.passbook.statement.bank.Zones;
import dev.passbook.statement.fraud.MetadataFraud;
import dev.passbook.statement.identity.Identity;
import dev.passbook.statement.identity.IdentityReader;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.ocr.OcrFailed;
import dev.passbook.statement.ocr.PageSource;
import dev.passbook.statement.ocr.Pages;
import dev.passbook.statement.pdf.LimitExceeded;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import dev.passbook.statement.pdf.UnreadablePage;
import dev.passbook.statement.upload.Examination.Fit;
import dev.passbook.statement.upload.Examination.Scanned;
import dev.passbook.statement.upload.Examination.Unfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes the first look at a file, in the order of the contract: password, readability, bank, columns. Reads no
/// further than that takes, because its uploader is waiting.
@Component
class Examiner {

    private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);

    /// Covering letters come first; who the account belongs to has been said by the end of these.
    private static final int LEADING_PAGES = 3;

    private final BankDirectories directories;
    private final IdentityReader identities;
    private final MetadataFraud fraud;
    private final PageSource source;
    private final PdfLimits limits;

    Examiner(
            BankDirectories directories,
            IdentityReader identities,
            MetadataFraud fraud,
            PageSource source,
            PdfLimits limits) {
        this.directories = directories;
        this.identities = identities;
        this.fraud = fraud;
        this.source = source;
        this.limits = limits;
    }

    /// A look that never waits: of scanned pages it only says that they are.
    ///
    /// @param named the bank that the caller names, null when it is to be detected
    Examination examine(byte[] content, @Nullable String password, @Nullable BankId named) {
        return examine(content, password, file -> new Look(file, source.textOf(file), named).examination());
    }

    /// A look at a file whose leading pages are scanned. Takes seconds, most of them waiting.
    ///
    /// @param named the bank that the caller names, null when it is to be detected
    /// @throws dev.passbook.statement.ocr.OcrBusy when too many scans are waiting
    Examination examineScan(byte[] content, @Nullable String password, @Nullable BankId named) {
        return examine(content, password, file -> new Look(file, source.of(file), named).ofScan());
    }

    private static Examination examineAndClose(PdfFile file, Function<PdfFile, Examination> look) {
        try (file) {
            return look.apply(file);
        }
    }

    private Examination examine(byte[] content, @Nullable String password, Function<PdfFile, Examination> look) {
        try {
            return switch (PdfFile.open(content, password, limits)) {
                case Opening.PasswordIncorrect() -> new Unfit(new Refusal.PasswordIncorrect());
                case Opening.Unreadable(var reason) -> notParsable(reason);
                case Opening.Opened(var file) -> examineAndClose(file, look);
            };
        } catch (LimitExceeded | UnreadablePage | OcrFailed unreadable) {
            return notParsable(String.valueOf(unreadable.getMessage()));
        }
    }

    static Unfit notParsable(String reason) {
        LOG.info("A file is not parsable: {}", reason);
        return new Unfit(new Refusal.NotParsable());
    }

    /// One look at one file, with what is known of the banks when it begins.
    private class Look {

        private final Banks banks = directories.current();
        private final PdfFile file;
        private final Pages source;
        private final @Nullable BankId named;
        private final List<Page> pages = new ArrayList<>();
        private int pagesLookedAt = -1;
        private boolean hasTable;

        Look(PdfFile file, Pages source, @Nullable BankId named) {
            this.file = file;
            this.source = source;
            this.named = named;
        }

        Examination examination() {
            read(1, LEADING_PAGES);
            if (!isStatementTable() || isWordless()) {
                read(pages.size() + 1, source.count());
            } else if (source.count() > pages.size()) {
                pages.add(source.page(source.count()));
            }
            if (beginsWithPictures() && Examiner.this.source.readsScans()) {
                return new Scanned();
            }
            return isWordless() ? notParsable("no page has a word") : examineText();
        }

        /// As few pages as will do, because each takes seconds: as a rule the table begins on the first.
        Examination ofScan() {
            for (int number = 1; number <= Math.min(LEADING_PAGES, source.count()) && !isStatementTable(); number++) {
                pages.add(source.page(number));
            }
            return isWordless() ? notParsable("no picture has a word") : examineText();
        }

        private Examination examineText() {
            var zones = Zones.of(pages);
            var recognised = banks.recognition().recognise(zones, file.facts());
            return refusal(recognised)
                    .<Examination>map(Unfit::new)
                    .orElseGet(() -> fit(named == null ? recognised.bank().orElseThrow() : named, zones));
        }

        private Optional<Refusal> refusal(Recognition recognised) {
            if (named == null && recognised.bank().isEmpty()) {
                return Optional.of(new Refusal.BankUndetected());
            }
            if (named != null && recognised.contradicts(named, banks.directory())) {
                return Optional.of(new Refusal.AnotherBank(named));
            }
            if (isStatementTable()) {
                return Optional.empty();
            }
            return Optional.of(
                    recognised.bank().isPresent() ? new Refusal.UnsupportedFormat() : new Refusal.NotParsable());
        }

        private Fit fit(BankId bank, Zones zones) {
            var template = banks.directory().template(bank).orElse(null);
            var identity = identities.read(zones, template);
            var suspicions = fraud.judge(file.facts(), template, surePeriod(identity));
            return new Fit(bank, identity, source.count(), source.readBy(), suspicions);
        }

        /// A misread year is no reason to suspect anybody.
        private @Nullable Period surePeriod(Identity identity) {
            return source.readBy() == ReadBy.OCR ? null : identity.period();
        }

        /// Asked more than once of the same pages, and as dear as reading them.
        private boolean isStatementTable() {
            if (pagesLookedAt != pages.size()) {
                hasTable = StatementReader.create().seesStatement(pages);
                pagesLookedAt = pages.size();
            }
            return hasTable;
        }

        /// Whether no page says anything, but for what a program that scans stamps on its pictures.
        private boolean isWordless() {
            return pages.stream().allMatch(Look::isWordless) && !isStatementTable();
        }

        private static boolean isWordless(Page page) {
            return page.words().isEmpty() || page.isScanned();
        }

        /// Whether a leading picture may show the table that no text has.
        private boolean beginsWithPictures() {
            return pages.stream().limit(LEADING_PAGES).anyMatch(Page::isScanned) && !isStatementTable();
        }

        private void read(int from, int to) {
            for (int number = from; number <= Math.min(to, source.count()); number++) {
                pages.add(source.page(number));
            }
        }
    }
}
