package dev.passbook.statement.anonymiser;

import dev.passbook.statement.anonymiser.Anonymisation.Anonymised;
import dev.passbook.statement.anonymiser.Anonymisation.PasswordIncorrect;
import dev.passbook.statement.anonymiser.Anonymisation.Report;
import dev.passbook.statement.anonymiser.Anonymisation.Unreadable;
import dev.passbook.statement.bank.BankDirectory;
import dev.passbook.statement.pdf.LimitExceeded;
import dev.passbook.statement.pdf.Opening;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PdfFile;
import dev.passbook.statement.pdf.PdfLimits;
import dev.passbook.statement.pdf.UnreadablePage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes statements anonymous. One instance serves any number of them, one after the other or at once.
public final class Anonymiser {

    private final KeptWords words;
    private final BankMarks banks;
    private final PdfLimits limits;

    /// @param banks whose names, codes and addresses are kept
    /// @param limits to the work that a document may cause
    public Anonymiser(BankDirectory banks, PdfLimits limits) {
        this.words = new KeptWords(banks);
        this.banks = new BankMarks(banks);
        this.limits = limits;
    }

    /// Draws a statement anew, with pseudonyms for whatever may tell whose it is. Amounts, balances, dates and the
    /// places of all words are those of the original; pictures, annotations and everything hidden are left out.
    ///
    /// @param pdf left unchanged
    /// @param password of an encrypted file; ignored when it opens without one
    /// @param seed decides the pseudonyms: the same gives the same file; whoever knows it can test a guess
    public Anonymisation anonymise(byte[] pdf, @Nullable String password, long seed) {
        try {
            return switch (PdfFile.open(pdf, password, limits)) {
                case Opening.Opened(var file) -> anonymise(file, pdf, password, seed);
                case Opening.PasswordIncorrect() -> new PasswordIncorrect();
                case Opening.Unreadable(var _) -> new Unreadable("The file is not a PDF, or too damaged to be read");
            };
        } catch (LimitExceeded | UnreadablePage refused) {
            return new Unreadable(String.valueOf(refused.getMessage()));
        }
    }

    private Anonymisation anonymise(PdfFile opened, byte[] pdf, @Nullable String password, long seed) {
        try (var file = opened) {
            var pages = file.pages();
            if (pages.stream().allMatch(page -> page.words().isEmpty())) {
                return new Unreadable("The file shows no text; it may be a scan");
            }
            return redrawn(file, pages, Frames.of(pdf, password, pages.size(), limits), seed);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory does not fail to be written", e);
        }
    }

    private Anonymisation redrawn(PdfFile file, List<Page> pages, List<PageFrame> frames, long seed)
            throws IOException {
        var disguise = new PageDisguise(words, banks, new Pseudonyms(seed, words::hold));
        var drawn = new ArrayList<DisguisedWord>();
        var deadline = new Deadline(limits.time());
        try (var redrawing = new Redrawing()) {
            for (int at = 0; at < pages.size(); at++) {
                if (deadline.isOver()) {
                    return new Unreadable("The file takes too long to be drawn");
                }
                var disguised = disguise.of(pages.get(at));
                redrawing.draw(pages.get(at), frames.get(at), disguised);
                drawn.addAll(disguised);
            }
            redrawing.describe(file.facts(), new ProgramNames(drawn)::disguised);
            return new Anonymised(redrawing.bytes(), report(pages, frames, drawn));
        }
    }

    private static Report report(List<Page> pages, List<PageFrame> frames, List<DisguisedWord> words) {
        return new Report(
                pages.size(),
                words.size(),
                (int) words.stream().filter(DisguisedWord::isReplaced).count(),
                frames.stream().mapToInt(frame -> frame.rulings().size()).sum(),
                (int) pages.stream().filter(Page::hasImage).count());
    }
}
