package dev.passbook.benchmarks;

import static dev.passbook.benchmarks.Clock.CPU;
import static dev.passbook.benchmarks.Clock.WALL;
import static dev.passbook.benchmarks.Contestant.POPPLER;
import static dev.passbook.benchmarks.Contestant.ROWS;
import static dev.passbook.benchmarks.Contestant.SERVER;
import static dev.passbook.benchmarks.Contestant.STRIPPER;
import static dev.passbook.benchmarks.Contestant.WORDS;

import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// How fast statements are read, warm and in one thread, beside other readers in the same run; Markdown on
/// standard output.
///
/// ```
/// Speed [ROUNDS]
/// ```
public final class Speed {

    private static final int ROUNDS = 7;

    private static final List<String> COLUMNS = List.of(
            "reader",
            "ms",
            "best",
            "CPU ms",
            "pages/s",
            "pdftotext takes",
            "its CPU",
            "PDFTextStripper takes",
            "its CPU");

    private final PrintStream out;
    private final Machine machine = new Machine();
    private final List<Contestant> contestants =
            Stream.of(Contestant.values()).filter(Contestant::isInstalled).toList();

    private final Specimen two;
    private final Specimen hundred;
    private final Specimen thousand;
    private final Race race;

    private Speed(PrintStream out, Path folder) throws IOException {
        this.out = out;
        this.two = Specimen.of(60, folder);
        this.hundred = Specimen.of(5_000, folder);
        this.thousand = Specimen.of(50_000, folder);
        this.race = new Race(List.of(two, hundred, thousand), contestants, machine);
    }

    /// @throws IOException when a document cannot be written
    /// @throws InterruptedException when told to stop
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = arguments.length == 0 ? ROUNDS : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("passbook-speed");
        try {
            new Speed(System.out, folder).run(rounds);
        } finally {
            delete(folder);
        }
    }

    private void run(int rounds) throws IOException, InterruptedException {
        out.printf("%n%s; load average %s at the start%n", machine, machine.load());
        if (!contestants.contains(POPPLER)) {
            out.printf("%npdftotext is not installed: no ratios to it (Debian: apt install poppler-utils)%n");
        }
        race.run(rounds);
        out.printf(
                "%n### Times (medians of %d rounds, %d of them begun on a busy machine)%n%n%s%n",
                rounds, machine.busyRounds(), times());
        out.printf("%n### Goals%n%n%s%n", goals(SmallHeap.suffices(thousand)));
    }

    private MarkdownTable times() {
        var table = new MarkdownTable("document", COLUMNS);
        for (var specimen : List.of(two, hundred, thousand)) {
            contestants.forEach(contestant -> table.add(specimen.toString(), times(specimen, contestant)));
        }
        return table;
    }

    private List<String> times(Specimen specimen, Contestant contestant) {
        double time = race.time(WALL, specimen, contestant);
        return List.of(
                contestant.toString(),
                Figures.number(time),
                Figures.number(race.best(specimen, contestant)),
                Figures.number(race.time(CPU, specimen, contestant)),
                String.format(Locale.ROOT, "%,.0f", specimen.pages() / time * 1000),
                beside(WALL, POPPLER, specimen, contestant),
                beside(CPU, POPPLER, specimen, contestant),
                beside(WALL, STRIPPER, specimen, contestant),
                beside(CPU, STRIPPER, specimen, contestant));
    }

    /// How many times as long a peer takes.
    private String beside(Clock clock, Contestant peer, Specimen specimen, Contestant contestant) {
        return contestants.contains(peer)
                ? Figures.number(race.ratio(clock, specimen, peer, specimen, contestant)) + " ×"
                : "–";
    }

    private MarkdownTable goals(boolean fitsSmallHeap) {
        var table = new MarkdownTable("what", List.of("goal", "measured", "reached", "by CPU time"));
        if (contestants.contains(POPPLER)) {
            double ratio = race.ratio(WALL, hundred, POPPLER, hundred, WORDS);
            table.add(
                    "words of %s: times as fast as pdftotext -layout".formatted(hundred),
                    List.of(
                            "≥ 3 ×, better 7–10 ×",
                            Figures.number(ratio) + " ×",
                            yes(ratio >= 3),
                            beside(CPU, POPPLER, hundred, WORDS)));
        }
        most(table, "a page of %s, beside one of %s".formatted(thousand, hundred), 1.2, " ×", this::perPage);
        most(table, "reconciled transactions of %s".formatted(two), 5, " ms", clock -> race.time(clock, two, ROWS));
        most(table, "upload and extraction of %s".formatted(two), 5, " ms", clock -> race.time(clock, two, SERVER));
        most(
                table,
                "reconciled transactions of %s".formatted(hundred),
                80,
                " ms",
                clock -> race.time(clock, hundred, ROWS));
        table.add(
                "words of %s in a JVM with %s".formatted(thousand, SmallHeap.HEAP),
                List.of("succeeds", fitsSmallHeap ? "succeeds" : "fails", yes(fitsSmallHeap), "–"));
        return table;
    }

    private static void most(
            MarkdownTable table, String what, double goal, String unit, ToDoubleFunction<Clock> measured) {
        double time = measured.applyAsDouble(WALL);
        table.add(
                what,
                List.of(
                        "≤ " + BigDecimal.valueOf(goal).stripTrailingZeros().toPlainString() + unit,
                        Figures.number(time) + unit,
                        yes(time <= goal),
                        Figures.number(measured.applyAsDouble(CPU)) + unit));
    }

    private double perPage(Clock clock) {
        return race.ratio(clock, thousand, WORDS, hundred, WORDS) * hundred.pages() / thousand.pages();
    }

    private static String yes(boolean reached) {
        return reached ? "yes" : "**no**";
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
