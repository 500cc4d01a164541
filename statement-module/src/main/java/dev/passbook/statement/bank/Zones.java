package dev.passbook.statement.bank;

import dev.passbook.statement.layout.HeaderFinder;
import dev.passbook.statement.layout.TableHeader;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The parts of a statement that speak of the bank and the account. Transactions are left out, because their
/// narrations name other banks and other people.
///
/// @param header the lines above the transaction table, from top to bottom
/// @param footer the lines below the last transaction of the last page
/// @param opening the first lines below the table's header; they may state the opening balance
/// @param tableHeaderWords the words of the table's header; empty when no table was found
/// @param pageWidth of the first page, in points
public record Zones(
        List<TextLine> header,
        List<TextLine> opening,
        List<TextLine> footer,
        List<String> tableHeaderWords,
        double pageWidth) {

    /// Letters and adverts may come before the account; beyond these pages nobody has been seen to begin a table.
    static final int LEADING_PAGES = 3;

    /// What a header zone may hold at most; more is not a header, and a hostile file must not make us read on.
    private static final int LINES = 200;

    private static final int LINES_READ = 3_000;

    /// Of a line; what is beyond is left out, since patterns take their time on endless lines.
    private static final int CHARACTERS = 400;

    private static final int OPENING_LINES = 4;

    /// How far down, in font sizes, a header may wrap.
    private static final double WRAPPED = 4.5;

    /// From one line to the next, in font sizes. On a page of few rows the gaps around them must not pass for it.
    private static final double WIDEST_PITCH = 2;

    private static final Pattern NUMBERS = Pattern.compile("\\d{2}");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}[-/. ]?(?:\\d{1,2}|[A-Za-z]{3,9})[-/. ,]*\\d{2,4}.*");
    private static final Pattern AMOUNT = Pattern.compile(".*\\d\\.\\d{1,2}\\)?(?:[CcDd][Rr])?\\.?(?:\\s.*)?");
    private static final Pattern CLOSING = Pattern.compile("""
        (?ix) ^ \\W* (?: your \\s )?
        (?: (?: page | grand | transaction | statement | end\\sof | closing | total | legends? | note | disclaimer
          | registered | contents | this\\sis | generated ) \\b | \\* )\
        """);

    public Zones {
        header = List.copyOf(header);
        opening = List.copyOf(opening);
        footer = List.copyOf(footer);
        tableHeaderWords = List.copyOf(tableHeaderWords);
    }

    /// Whether the document has a table of transactions.
    public boolean hasTable() {
        return !tableHeaderWords.isEmpty();
    }

    Stream<TextLine> lines() {
        return Stream.concat(header.stream(), footer.stream());
    }

    /// Cuts the zones out of the pages.
    public static Zones of(List<Page> pages) {
        if (pages.isEmpty()) {
            return new Zones(List.of(), List.of(), List.of(), List.of(), 0);
        }
        var leading = pages.stream()
                .limit(LEADING_PAGES)
                .flatMap(Zones::lines)
                .limit(LINES_READ)
                .toList();
        var place = HeaderFinder.first(
                        pages.stream().limit(LEADING_PAGES).map(Zones::repaired).toList())
                .orElse(null);
        var header = place == null ? beforeRows(leading) : above(leading, place);
        var table = place == null ? List.<TextLine>of() : below(pages, place);
        var columns = table.stream()
                .takeWhile(line -> isHeaderLine(line, table.getFirst()))
                .toList();
        var last = lines(pages.getLast())
                .limit(LINES_READ)
                .filter(line -> !isAbove(line, header))
                .toList();
        return new Zones(
                header.stream().limit(LINES).toList(),
                table.stream().skip(columns.size()).limit(OPENING_LINES).toList(),
                footer(last),
                columns.stream()
                        .flatMap(line -> line.words().stream())
                        .map(Word::text)
                        .toList(),
                pages.getFirst().width());
    }

    private static boolean isAbove(TextLine line, List<TextLine> header) {
        return !header.isEmpty()
                && header.getLast().page() == line.page()
                && line.baseline() <= header.getLast().baseline();
    }

    private static Page repaired(Page page) {
        var words = lines(page)
                .limit(LINES_READ)
                .flatMap(line -> line.words().stream())
                .toList();
        return new Page(page.number(), page.width(), page.height(), words, page.hasImage());
    }

    private static Stream<TextLine> lines(Page page) {
        return TextLine.of(page.number(), page.words()).stream()
                .map(line -> line.shortened(CHARACTERS))
                .map(GlyphRepair::repaired);
    }

    private static List<TextLine> above(List<TextLine> lines, TableHeader place) {
        return lines.stream()
                .filter(line -> line.page() < place.page() || line.page() == place.page() && !isBelow(line, place))
                .toList();
    }

    private static boolean isBelow(TextLine line, TableHeader place) {
        return line.baseline() > place.top() - 1;
    }

    /// Without a table, whatever comes before the first line that looks like a transaction.
    private static List<TextLine> beforeRows(List<TextLine> lines) {
        return lines.stream().takeWhile(line -> !isRow(line)).toList();
    }

    private static List<TextLine> below(List<Page> pages, TableHeader place) {
        return pages.stream()
                .filter(page -> page.number() == place.page())
                .flatMap(Zones::lines)
                .filter(line -> isBelow(line, place))
                .toList();
    }

    private static boolean isHeaderLine(TextLine line, TextLine first) {
        return line.baseline() < first.baseline() + WRAPPED * first.fontSize()
                && !isRow(line)
                && !NUMBERS.matcher(line.text()).find();
    }

    private static boolean isRow(TextLine line) {
        var text = line.text();
        return DATE.matcher(text).matches() && AMOUNT.matcher(text).matches();
    }

    /// The last row may have narration below it, so the footer begins after a wide gap or with a closing word.
    private static List<TextLine> footer(List<TextLine> lines) {
        int row = lastRow(lines);
        if (row < 0) {
            return lines.stream().limit(LINES).toList();
        }
        double pitch = usualPitch(lines);
        int start = row + 1;
        while (start < lines.size() && !opensFooter(lines, start, pitch)) {
            start++;
        }
        return lines.subList(start, Math.min(lines.size(), start + LINES));
    }

    private static boolean opensFooter(List<TextLine> lines, int at, double pitch) {
        return pitchBefore(lines, at) > 1.8 * pitch
                || CLOSING.matcher(lines.get(at).text()).find();
    }

    private static int lastRow(List<TextLine> lines) {
        int row = lines.size() - 1;
        while (row >= 0 && !isRow(lines.get(row))) {
            row--;
        }
        return row;
    }

    private static double usualPitch(List<TextLine> lines) {
        var pitches = new ArrayList<Double>();
        for (int i = 1; i < lines.size(); i++) {
            pitches.add(pitchBefore(lines, i));
        }
        pitches.sort(null);
        return pitches.isEmpty()
                ? 0
                : Math.min(
                        Objects.requireNonNull(pitches.get(pitches.size() / 2)),
                        WIDEST_PITCH * lines.getFirst().fontSize());
    }

    private static double pitchBefore(List<TextLine> lines, int at) {
        return lines.get(at).baseline() - lines.get(at - 1).baseline();
    }
}
