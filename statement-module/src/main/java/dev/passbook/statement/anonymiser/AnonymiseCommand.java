package dev.passbook.statement.anonymiser;

import dev.passbook.statement.anonymiser.Anonymisation.Anonymised;
import dev.passbook.statement.anonymiser.Anonymisation.PasswordIncorrect;
import dev.passbook.statement.anonymiser.Anonymisation.Report;
import dev.passbook.statement.anonymiser.Anonymisation.Unreadable;
import dev.passbook.statement.bank.BankDirectory;
import dev.passbook.statement.pdf.PdfLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The command line of the [Anonymiser]. Says what it did and what went wrong, and never a word of the statement.
public final class AnonymiseCommand {

    /// The copy was written.
    public static final int DONE = 0;

    /// The arguments make no sense, or the files that they name cannot be read or written.
    public static final int USAGE = 2;

    /// The file needs a password, or another one.
    public static final int PASSWORD = 3;

    /// Nothing can be drawn after the file.
    public static final int UNREADABLE = 4;

    /// More than any statement has, in bytes.
    private static final long LARGEST = 100L << 20;

    /// In bytes.
    private static final int LONGEST_PASSWORD = 1_024;

    private final Anonymiser anonymiser;
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    /// @param in where a password comes from
    /// @param out for what was done
    /// @param err for what went wrong
    public AnonymiseCommand(Anonymiser anonymiser, InputStream in, PrintStream out, PrintStream err) {
        this.anonymiser = anonymiser;
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /// The command as it is started from a shell.
    public static AnonymiseCommand onConsole() {
        return new AnonymiseCommand(
                new Anonymiser(new BankDirectory(), PdfLimits.defaults()), System.in, System.out, System.err);
    }

    /// Runs the command.
    ///
    /// @param arguments what follows `anonymise` on the command line
    /// @return the exit code of the process: [#DONE], [#USAGE], [#PASSWORD] or [#UNREADABLE]
    public int run(String... arguments) {
        try {
            return run(Arguments.parse(List.of(arguments)));
        } catch (IllegalArgumentException wrong) {
            return fail(USAGE, wrong.getMessage() + System.lineSeparator() + Arguments.USAGE);
        } catch (FileAlreadyExistsException exists) {
            return fail(USAGE, exists.getFile() + " exists; --force replaces it");
        } catch (IOException e) {
            return fail(USAGE, "Cannot read or write: " + e.getMessage());
        }
    }

    private int run(Arguments arguments) throws IOException {
        requireDistinct(arguments);
        if (Files.exists(arguments.target()) && !arguments.force()) {
            throw new FileAlreadyExistsException(arguments.target().toString());
        }
        if (Files.size(arguments.source()) > LARGEST) {
            return fail(UNREADABLE, "%s has more than %d bytes".formatted(arguments.source(), LARGEST));
        }
        var pdf = Files.readAllBytes(arguments.source());
        return switch (anonymiser.anonymise(pdf, password(arguments), arguments.seed())) {
            case Anonymised(var copy, var report) -> write(copy, report, arguments);
            case PasswordIncorrect() -> fail(PASSWORD, passwordMessage(arguments));
            case Unreadable(var reason) -> fail(UNREADABLE, arguments.source() + ": " + reason);
        };
    }

    /// With `--force` too: the original is not ours to replace.
    private static void requireDistinct(Arguments arguments) throws IOException {
        if (Files.exists(arguments.target()) && Files.isSameFile(arguments.source(), arguments.target())) {
            throw new IllegalArgumentException("The copy cannot replace the original");
        }
    }

    private @Nullable String password(Arguments arguments) throws IOException {
        if (!arguments.passwordFromInput()) {
            return null;
        }
        var text = new String(in.readNBytes(LONGEST_PASSWORD), StandardCharsets.UTF_8);
        return text.lines().findFirst().orElse("");
    }

    private static String passwordMessage(Arguments arguments) {
        return arguments.passwordFromInput()
                ? "The password does not open " + arguments.source()
                : arguments.source() + " needs a password; give it on standard input with --password-stdin";
    }

    private int write(byte[] copy, Report report, Arguments arguments) throws IOException {
        Files.write(arguments.target(), copy, options(arguments));
        out.printf(
                "%s: %d pages, %d of %d words replaced, %d lines drawn%n",
                arguments.target(), report.pages(), report.replaced(), report.words(), report.lines());
        if (report.pictured() > 0) {
            out.printf("%d pages are pictures for the greater part, which are left out%n", report.pictured());
        }
        out.println("Look it through before you pass it on: amounts, balances and dates are the original's.");
        return DONE;
    }

    /// A file that was made meanwhile is not overwritten either.
    private static OpenOption[] options(Arguments arguments) {
        return arguments.force()
                ? new OpenOption[] {
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE
                }
                : new OpenOption[] {StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE};
    }

    private int fail(int code, String message) {
        err.println(message);
        return code;
    }
}
