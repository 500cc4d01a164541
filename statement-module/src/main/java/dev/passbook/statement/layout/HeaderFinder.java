package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the headers of tables of transactions: one to three lines of column names, among them a date and money.
public final class HeaderFinder {

    private static final int MOST_LINES = 3;
    private static final int MOST_WORDS = 60;
    /// Header lines lie closer together than this many letter heights.
    private static final double LINE_GAP = 2.2;
    /// Between equal readings the one with more lines, or the rest of a name would be taken for text of the first
    /// row.
    private static final double FULLER = 0.05;

    private HeaderFinder() {}

    /// The first table header of the document; what stands above it is the zone of names and numbers of the
    /// account.
    public static Optional<TableHeader> first(List<Page> pages) {
        return pages.stream()
                .flatMap(page -> on(Lines.of(page, Notation.HUNDREDTHS)).stream())
                .findFirst();
    }

    /// The headers on one page from top to bottom.
    static List<TableHeader> on(List<Line> lines) {
        var headers = new ArrayList<TableHeader>();
        double below = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).baseline() > below && mentionsDate(lines.get(i)) && mentionsMoney(lines, i)) {
                var header = around(lines, i);
                if (header != null) {
                    headers.add(header);
                    below = header.bottom();
                }
            }
        }
        return headers;
    }

    private static boolean mentionsDate(Line line) {
        if (line.words().size() > MOST_WORDS) {
            return false;
        }
        for (Word word : line.words()) {
            if (HeaderWords.isDateWord(word.text())) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line of those that may make a header with line `i` speaks of money.
    private static boolean mentionsMoney(List<Line> lines, int i) {
        int last = Math.min(lines.size(), i + MOST_LINES);
        for (Line line : lines.subList(Math.max(0, i - MOST_LINES + 1), last)) {
            for (Word word : line.words()) {
                if (HeaderWords.isMoneyWord(word.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The best header among the windows of one to three lines that hold line `i`.
    private static @Nullable TableHeader around(List<Line> lines, int i) {
        TableHeader best = null;
        double bestScore = 0;
        for (int size = 1; size <= MOST_LINES; size++) {
            for (int start = Math.max(0, i - size + 1); start <= i && start + size <= lines.size(); start++) {
                var window = lines.subList(start, start + size);
                var header = isTight(window) ? header(window) : null;
                double score = header == null ? 0 : score(header) + FULLER * size;
                if (score > bestScore) {
                    best = header;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /// Whether a line that is no header of ours names the columns of another table: deposits, loans, charges.
    static boolean headsAnotherTable(Line line) {
        var words = line.words();
        if (words.size() < 3 || hasDigit(words) || !mentionsDate(line)) {
            return false;
        }
        int columns = 1;
        for (int i = 1; i < words.size(); i++) {
            columns += words.get(i).left() - words.get(i - 1).right()
                            > words.get(i).fontSize()
                    ? 1
                    : 0;
        }
        long telling = words.stream()
                .filter(word -> HeaderWords.isDateWord(word.text()) || HeaderWords.isMoneyWord(word.text()))
                .count();
        return columns >= 3 && telling >= 2 && telling * 3 >= words.size();
    }

    /// Most lines of a page begin with a digit, and are no header.
    private static boolean hasDigit(List<Word> words) {
        for (Word word : words) {
            for (int i = 0; i < word.text().length(); i++) {
                if (Character.isDigit(word.text().charAt(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isTight(List<Line> window) {
        for (int i = 0; i < window.size(); i++) {
            if (window.get(i).words().size() > MOST_WORDS) {
                return false;
            }
        }
        for (int i = 1; i < window.size(); i++) {
            double gap = window.get(i).baseline() - window.get(i - 1).baseline();
            if (gap > LINE_GAP * window.get(i).fontSize()) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable TableHeader header(List<Line> window) {
        var cells = new ArrayList<HeaderCell>();
        for (Line line : window) {
            for (HeaderCell cell : line.names()) {
                merge(cells, cell);
            }
        }
        cells.sort(Comparator.comparingDouble(HeaderCell::left));
        var named = settle(cells.stream()
                .map(cell -> cell.as(HeaderWords.roleOf(cell.text())))
                .toList());
        var header = new TableHeader(
                window.getFirst().page(),
                window.getFirst().baseline(),
                window.getLast().baseline(),
                named);
        return isTable(header) ? header : null;
    }

    private static void merge(List<HeaderCell> cells, HeaderCell cell) {
        var merged = cell;
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).overlaps(merged)) {
                merged = cells.remove(i).with(merged);
            }
        }
        cells.add(merged);
    }

    /// Settles what only the whole header can tell: a second date is the value date, a lone value date is the
    /// date, the first unknown column of text is the narration when none is named.
    private static List<HeaderCell> settle(List<HeaderCell> cells) {
        var settled = new ArrayList<>(cells);
        int dates = 0;
        for (int i = 0; i < settled.size(); i++) {
            var cell = settled.get(i);
            if (cell.role() == null && endsInDate(cell.text())) {
                cell = cell.as(Role.VALUE_DATE);
            }
            if (cell.role() == Role.DATE && dates++ > 0) {
                cell = cell.as(Role.VALUE_DATE);
            }
            settled.set(i, cell);
        }
        if (dates == 0) {
            promote(settled, Role.VALUE_DATE, Role.DATE);
        }
        if (Stream.of(Role.DEBIT, Role.CREDIT, Role.AMOUNT).noneMatch(role -> has(settled, role))) {
            promoteBothWays(settled);
            promoteValue(settled);
        }
        boolean bothSides = has(settled, Role.DEBIT) && has(settled, Role.CREDIT);
        if (bothSides && !has(settled, Role.BALANCE)) {
            promote(settled, Role.AMOUNT, Role.BALANCE);
        }
        if (!has(settled, Role.NARRATION)) {
            promoteText(settled);
        }
        return settled;
    }

    /// `Debit/Credit` heads the amounts where no other column does; of two such names the longer one.
    private static void promoteBothWays(List<HeaderCell> cells) {
        int widest = -1;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (cell.role() == Role.FLAG
                    && HeaderWords.namesBothWays(cell.text())
                    && (widest < 0
                            || cell.text().length() > cells.get(widest).text().length())) {
                widest = i;
            }
        }
        if (widest >= 0) {
            cells.set(widest, cells.get(widest).as(Role.AMOUNT));
        }
    }

    /// The Portuguese word for an amount is the Spanish one for a value date.
    private static void promoteValue(List<HeaderCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var words = HeaderWords.words(cells.get(i).text());
            if (!words.isEmpty() && words.getFirst().equals("valor") && words.size() <= 2) {
                cells.set(i, cells.get(i).as(Role.AMOUNT));
            }
        }
    }

    /// `Description / Reference` rather than `Ref No.`, unless a column has a name that we don't know.
    private static void promoteText(List<HeaderCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).role() == Role.REFERENCE
                    && HeaderWords.namesText(cells.get(i).text())) {
                cells.set(i, cells.get(i).as(Role.NARRATION));
                return;
            }
        }
        promote(cells, has(cells, null) ? null : Role.REFERENCE, Role.NARRATION);
    }

    private static boolean endsInDate(String text) {
        var words = HeaderWords.words(text);
        return words.size() == 2 && words.getLast().equals("date");
    }

    private static boolean has(List<HeaderCell> cells, @Nullable Role role) {
        return cells.stream().anyMatch(cell -> cell.role() == role);
    }

    private static void promote(List<HeaderCell> cells, @Nullable Role from, Role to) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).role() == from) {
                cells.set(i, cells.get(i).as(to));
                return;
            }
        }
    }

    private static boolean isTable(TableHeader header) {
        long known = header.cells().stream().filter(cell -> cell.role() != null).count();
        boolean money = header.hasMovement() || header.has(Role.BALANCE);
        return header.has(Role.DATE)
                && money
                && known >= 3
                && known * 2 > header.cells().size();
    }

    private static double score(TableHeader header) {
        double score = 0;
        var met = EnumSet.noneOf(Role.class);
        for (HeaderCell cell : header.cells()) {
            boolean known = cell.role() != null && HeaderWords.roleOf(cell.text()) != null && !isHalf(cell.text());
            score += known ? weight(Objects.requireNonNull(cell.role()), met) : -0.5;
        }
        return isTorn(header) ? score - weight(Role.DEBIT) : score;
    }

    /// `Deposit (Cr)` without its other half, `Withdrawal (Dr) /`, which stands on another line.
    private static boolean isTorn(TableHeader header) {
        return header.has(Role.DEBIT) != header.has(Role.CREDIT);
    }

    /// `Dr /`, of which the other half stands above or below.
    private static boolean isHalf(String name) {
        return name.endsWith("/") || name.startsWith("/");
    }

    /// A second column of a kind tells little: `Amount` twice is half of `Transaction Amount` and `Balance Amount`.
    private static double weight(Role role, Set<Role> met) {
        return met.add(role) ? weight(role) : Math.min(weight(role), weight(Role.OTHER));
    }

    private static double weight(Role role) {
        return switch (role) {
            case DATE, NARRATION, DEBIT, CREDIT, AMOUNT, BALANCE -> 1;
            case VALUE_DATE, REFERENCE, FLAG -> 0.5;
            case OTHER -> 0.25;
        };
    }
}
