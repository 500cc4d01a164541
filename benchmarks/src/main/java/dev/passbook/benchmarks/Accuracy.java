package dev.passbook.benchmarks;

import dev.passbook.benchmarks.Sample.Standing;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How well statements are read, as Markdown tables on standard output.
///
/// ```
/// Accuracy [--seeds=N] [--files] [FOLDER ...]
/// ```
///
/// Without a folder it reads generated statements, `N` (5) of each layout and variant; with folders it reads what
/// lies there, as [SampleFolder] says. `--files` adds a line for each file with a fault, and says what was read
/// wrongly, in the words of the statement.
public final class Accuracy {

    private static final String SEEDS = "--seeds=";
    private static final String FILES = "--files";

    /// Read before the clock counts, so that no group pays for the start of the JVM.
    private static final int WARMING_SEEDS = 3;

    private final ServerReading server = new ServerReading();
    private final PrintStream out;
    private final boolean listsFiles;

    private Accuracy(PrintStream out, boolean listsFiles) {
        this.out = out;
        this.listsFiles = listsFiles;
    }

    /// @throws IOException when a folder cannot be read
    public static void main(String[] arguments) throws IOException {
        var given = Arrays.asList(arguments);
        var folders = given.stream()
                .filter(argument -> !argument.startsWith("--"))
                .map(Path::of)
                .toList();
        var accuracy = new Accuracy(System.out, given.contains(FILES));
        accuracy.warmUp();
        if (folders.isEmpty()) {
            accuracy.ofGenerated(new GeneratedSamples(seeds(given)));
        } else {
            accuracy.ofFolders(folders);
        }
    }

    private static int seeds(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(SEEDS))
                .map(argument -> Integer.parseInt(argument.substring(SEEDS.length())))
                .findFirst()
                .orElse(5);
    }

    private void warmUp() {
        new GeneratedSamples(WARMING_SEEDS).genuine().forEach(this::score);
    }

    private void ofGenerated(GeneratedSamples samples) {
        var genuine = samples.genuine().map(this::score).toList();
        var kind = grouping(genuine, score -> score.sample().kind());
        print("Genuine statements by variant", "variant", kind, new Tally(genuine));
        print("Genuine statements by layout", "layout", byGroup(genuine), new Tally(genuine));
        printFalse(Stream.concat(samples.forged(), samples.others())
                .map(this::score)
                .toList());
    }

    private void ofFolders(List<Path> folders) throws IOException {
        var scores = new ArrayList<Score>();
        for (var folder : folders) {
            SampleFolder.of(folder, server).samples().stream().map(this::score).forEach(scores::add);
        }
        var counted = standing(scores, Standing.GENUINE);
        print("Statements with proved truth", "folder", byGroup(counted), new Tally(counted));
        var uncounted = standing(scores, Standing.UNPROVED);
        if (!uncounted.isEmpty()) {
            print("Not counted: unproved truth, scans", "folder", byGroup(uncounted), new Tally(uncounted));
        }
    }

    /// The file itself is not kept: there may be thousands.
    private Score score(Sample sample) {
        var truth = sample.truth();
        var start = System.nanoTime();
        var found = server.read(sample.pdf(), sample.password(), truth == null || truth.bank() != null);
        var time = Duration.ofNanos(System.nanoTime() - start);
        return Score.of(sample.withoutContent(), found, time);
    }

    private void print(String title, String first, LinkedHashMap<String, Tally> groups, Tally total) {
        var table = new MarkdownTable(first, Tally.HEADER);
        groups.forEach((group, tally) -> table.add(group, tally.row()));
        table.add("**all**", total.row());
        out.printf("%n### %s (%,d, %,d rows)%n%n%s%n", title, total.scores().size(), total.rows(), table);
        if (listsFiles) {
            total.scores().stream()
                    .filter(score -> !score.isExact() || !score.faults().isEmpty())
                    .forEach(this::printFile);
        }
    }

    private void printFile(Score score) {
        out.printf(
                "%n- %s, %s, %s: %s; of %d rows %d found among %d read; %s%n",
                score.sample().group(),
                score.sample().kind(),
                score.sample().name(),
                score.verdict().name().toLowerCase(Locale.ROOT),
                score.wanted(),
                score.matched(),
                score.got(),
                String.join("; ", score.faults()));
    }

    private void printFalse(List<Score> scores) {
        var header = List.of("files", "VERIFIED", "discrepancy", "unverifiable", "refused", "rows as printed");
        var table = new MarkdownTable("file", header);
        grouping(scores, score -> score.sample().kind()).forEach((kind, tally) -> table.add(kind, falseRow(tally)));
        table.add("**all**", falseRow(new Tally(scores)));
        out.printf("%n### Files that must not be called verified%n%n%s%n", table);
    }

    private static List<String> falseRow(Tally tally) {
        return List.of(
                String.valueOf(tally.scores().size()),
                Tally.flagged(tally.count(Verdict.VERIFIED)),
                String.valueOf(tally.count(Verdict.DISCREPANCY)),
                String.valueOf(tally.count(Verdict.UNVERIFIABLE)),
                String.valueOf(tally.count(Verdict.REFUSED)),
                String.valueOf(tally.exact()));
    }

    private static List<Score> standing(List<Score> scores, Standing standing) {
        return scores.stream()
                .filter(score -> score.sample().standing() == standing)
                .toList();
    }

    private static LinkedHashMap<String, Tally> byGroup(List<Score> scores) {
        return grouping(scores, score -> score.sample().group());
    }

    private static LinkedHashMap<String, Tally> grouping(List<Score> scores, Function<Score, String> key) {
        return scores.stream()
                .collect(Collectors.groupingBy(
                        key, LinkedHashMap::new, Collectors.collectingAndThen(Collectors.toList(), Tally::new)));
    }
}
