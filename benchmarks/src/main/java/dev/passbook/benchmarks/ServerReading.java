package dev.passbook.benchmarks;

import dev.passbook.statement.BankId;
import dev.passbook.statement.bank.BankDirectory;
import dev.passbook.statement.bank.BankRecognition;
import dev.passbook.statement.bank.Zones;
import dev.passbook.statement.identity.IdentityReader;
import dev.passbook.statement.layout.Reading;
import dev.passbook.statement.layout.StatementReader;
import dev.passbook.statement.pdf.LimitExceeded;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import dev.passbook.statement.pdf.UnreadablePage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads a file as the server does: a first look by the uploader's thread, which tells bank and holder, then all
/// rows.
final class ServerReading {

    /// As many as the server's first look takes in.
    private static final int LEADING_PAGES = 3;

    private final BankDirectory directory = new BankDirectory();
    private final BankRecognition recognition = new BankRecognition(directory);
    private final IdentityReader identities = new IdentityReader();
    private final StatementReader statements = StatementReader.create();
    private final PdfLimits limits;

    /// As the server is set up.
    ServerReading() {
        this(PdfLimits.defaults());
    }

    ServerReading(PdfLimits limits) {
        this.limits = limits;
    }

    /// Whether a caller could name this bank.
    boolean knows(@Nullable BankId bank) {
        return bank != null && !bank.equals(BankId.OTHER) && directory.contains(bank);
    }

    /// @param bankIsKnown false to take in what no bank of the directory printed, as callers do by naming `other`
    Findings read(byte[] pdf, @Nullable String password, boolean bankIsKnown) {
        var look = open(pdf, password, file -> look(file, bankIsKnown));
        return look.verdict() == Verdict.REFUSED ? look : open(pdf, password, file -> extract(file, look));
    }

    private Findings open(byte[] pdf, @Nullable String password, Function<PdfFile, Findings> work) {
        try {
            return switch (PdfFile.open(pdf, password, limits)) {
                case Opening.PasswordIncorrect() -> Findings.refused("The password is wrong");
                case Opening.Unreadable(var reason) -> Findings.refused(reason);
                case Opening.Opened(var file) -> workAndClose(file, work);
            };
        } catch (LimitExceeded | UnreadablePage unreadable) {
            return Findings.refused(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Findings workAndClose(PdfFile file, Function<PdfFile, Findings> work) {
        try (file) {
            return work.apply(file);
        }
    }

    private Findings look(PdfFile file, boolean bankIsKnown) {
        var leading = leading(file);
        var pages = leading.pages();
        if (isWordless(pages)) {
            return Findings.refused("No page has a word");
        }
        var zones = Zones.of(pages);
        var bank = recognition.recognise(zones, file.facts()).bank().orElse(null);
        if (bank == null && bankIsKnown) {
            return Findings.refused("No bank was recognised");
        }
        if (!leading.table()) {
            return Findings.refused("No table has a date, an amount and a balance");
        }
        var template = bank == null ? null : directory.template(bank).orElse(null);
        return new Findings(bank, identities.read(zones, template), List.of(), Verdict.UNVERIFIABLE, "");
    }

    /// What a first look takes in.
    ///
    /// @param table whether they have a table of transactions
    private record Leading(List<Page> pages, boolean table) {}

    private Leading leading(PdfFile file) {
        var pages = new ArrayList<Page>();
        read(file, pages, LEADING_PAGES);
        int first = pages.size();
        boolean table = !isWordless(pages) && statements.seesStatement(pages);
        if (!table) {
            read(file, pages, file.pageCount());
        } else if (file.pageCount() > first) {
            pages.add(file.page(file.pageCount()));
        }
        return new Leading(pages, pages.size() == first ? table : statements.seesStatement(pages));
    }

    private static void read(PdfFile file, List<Page> pages, int last) {
        for (int number = pages.size() + 1; number <= Math.min(last, file.pageCount()); number++) {
            pages.add(file.page(number));
        }
    }

    private static boolean isWordless(List<Page> pages) {
        return pages.stream().allMatch(page -> page.words().isEmpty());
    }

    private Findings extract(PdfFile file, Findings look) {
        return switch (statements.read(file.pages())) {
            case Reading.Table table -> look.with(table.rows(), Verdict.of(table.proof()), "");
            case Reading.NoTable(var reason) -> look.with(List.of(), Verdict.REFUSED, reason);
        };
    }
}
