package dev.passbook.statement.upload;

import dev.passbook.statement.BankId;
import dev.passbook.statement.bank.BankDirectories;
import dev.passbook.statement.bank.Banks;
import dev.passbook.statement.bank.Recognition;
import dev.passbook.statement.bank.Zones;
import dev.passbook.statement.fraud.MetadataFraud;
import dev.passbook.statement.identity.IdentityReader;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.pdf.LimitExceeded;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import dev.passbook.statement.pdf.UnreadablePage;
import dev.passbook.statement.upload.Examination.Fit;
import dev.passbook.statement.upload.Examination.Unfit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes the first look at a file, in the order of the contract: password, readability, bank, columns. Reads no further
/// than that takes, because its uploader is waiting.
@Component
class Examiner {

    private static final Logger LOG = LoggerFactory.getLogger(Examiner.class);

    /// Covering letters come first; who the account belongs to has been said by the end of these.
    private static final int LEADING_PAGES = 3;

    private final BankDirectories directories;
    private final IdentityReader identities;
    private final MetadataFraud fraud;
    private final PdfLimits limits;

    Examiner(BankDirectories directories, IdentityReader identities, MetadataFraud fraud, PdfLimits limits) {
        this.directories = directories;
        this.identities = identities;
        this.fraud = fraud;
        this.limits = limits;
    }

    /// @param named the bank that the caller names, null when it is to be detected
    Examination examine(byte[] content, @Nullable String password, @Nullable BankId named) {
        try {
            return switch (PdfFile.open(content, password, limits)) {
                case Opening.PasswordIncorrect() -> new Unfit(new Refusal.PasswordIncorrect());
                case Opening.Unreadable(var reason) -> notParsable(reason);
                case Opening.Opened(var file) -> examineAndClose(file, named);
            };
        } catch (LimitExceeded | UnreadablePage unreadable) {
            return notParsable(String.valueOf(unreadable.getMessage()));
        }
    }

    private Examination examineAndClose(PdfFile file, @Nullable BankId named) {
        try (file) {
            return new Look(file, named).examination();
        }
    }

    private static Unfit notParsable(String reason) {
        LOG.info("A file is not parsable: {}", reason);
        return new Unfit(new Refusal.NotParsable());
    }

    /// One look at one file, with what is known of the banks when it begins.
    private class Look {

        private final Banks banks = directories.current();
        private final PdfFile file;
        private final @Nullable BankId named;
        private final List<Page> pages = new ArrayList<>();

        Look(PdfFile file, @Nullable BankId named) {
            this.file = file;
            this.named = named;
            read(1, LEADING_PAGES);
        }

        Examination examination() {
            if (!isStatementTable() || isWordless()) {
                read(pages.size() + 1, file.pageCount());
            } else if (file.pageCount() > pages.size()) {
                pages.add(file.page(file.pageCount()));
            }
            return isWordless() ? notParsable("no page has a word") : examineText();
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
            var suspicions = fraud.judge(file.facts(), template, identity.period());
            return new Fit(bank, identity, file.pageCount(), suspicions);
        }

        private boolean isStatementTable() {
            return StatementReader.create().seesStatement(pages);
        }

        private boolean isWordless() {
            return pages.stream().allMatch(page -> page.words().isEmpty());
        }

        private void read(int from, int to) {
            for (int number = from; number <= Math.min(to, file.pageCount()); number++) {
                pages.add(file.page(number));
            }
        }
    }
}
