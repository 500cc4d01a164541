package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.ReaderThreads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What every page repeats at its top and bottom: titles, addresses, page numbers, legal notes.
final class Furniture {

    private static final int LONGEST_KEY = 80;

    private final List<List<Line>> pages;
    private final Map<Long, Map<String, Integer>> pagesByLine = new HashMap<>();
    private final int needed;

    /// No line above the lowest amount of any page is a footer, even if it stands on every page at the same
    /// height.
    private final double lowestAmount;

    private Furniture(List<List<Line>> pages) {
        this.pages = pages;
        this.needed = Math.max(2, (pages.size() + 1) / 2);
        this.lowestAmount =
                pages.stream().mapToDouble(Furniture::lowestAmount).max().orElse(0);
    }

    static Furniture of(List<List<Line>> pages) {
        return new Furniture(pages);
    }

    /// On how many pages each line stands at this height. Most heights of a document are never asked for.
    private Map<String, Integer> at(long height) {
        return pagesByLine.computeIfAbsent(height, this::counted);
    }

    private Map<String, Integer> counted(long height) {
        ReaderThreads.stopIfTold();
        var counted = new HashMap<String, Integer>();
        for (var lines : pages) {
            lines.stream()
                    .filter(line -> height(line) == height)
                    .map(Furniture::key)
                    .distinct()
                    .forEach(key -> counted.merge(key, 1, Integer::sum));
        }
        return counted;
    }

    private static long height(Line line) {
        return Math.round(line.baseline() / 2);
    }

    private static double lowestAmount(List<Line> lines) {
        for (Line line : lines.reversed()) {
            if (hasAmount(line)) {
                return line.baseline();
            }
        }
        return 0;
    }

    /// The lines of a page without those that it has in common with half of the pages at its top and bottom.
    ///
    /// @param until the height of the first table header; nothing below it is taken from the top
    List<Line> without(List<Line> lines, double until) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from).baseline() <= until && holds(lines.get(from))) {
            from++;
        }
        while (from < to && lines.get(to - 1).baseline() > lowestAmount && holds(lines.get(to - 1))) {
            to--;
        }
        return lines.subList(from, to);
    }

    /// Whether the line stands at the same height on half of the pages, digits aside.
    private boolean holds(Line line) {
        return at(height(line)).getOrDefault(key(line), 0) >= needed && mayRepeat(line);
    }

    /// A line without words is never furniture, nor is one with an amount that begins or sums up rows.
    private static boolean mayRepeat(Line line) {
        long letters = line.words().stream()
                .flatMapToInt(word -> word.text().chars())
                .filter(Character::isLetter)
                .count();
        boolean ofTable = line.marker() != Markers.Kind.NONE
                || !DateHit.in(line, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                        .isEmpty();
        return letters >= 3 && !(hasAmount(line) && ofTable);
    }

    private static boolean beginsWithDate(Line line) {
        return !DateHit.in(line, line.left() - 1, line.left() + 1).isEmpty();
    }

    private static boolean hasAmount(Line line) {
        for (Figure figure : line.figures()) {
            if (!figure.amount().plain()) {
                return true;
            }
        }
        return false;
    }

    /// Rows of a regular statement differ in nothing but digits, so with an amount or behind a date the digits
    /// count, too.
    private static String key(Line line) {
        boolean exact = hasAmount(line) || beginsWithDate(line);
        var key = new StringBuilder(2 * LONGEST_KEY);
        key.append(Math.round(line.left() / 4)).append(':');
        for (int i = 0; i < line.words().size() && key.length() < LONGEST_KEY; i++) {
            String text = line.words().get(i).text();
            key.append(exact ? text : withoutDigits(text));
        }
        key.setLength(Math.min(key.length(), LONGEST_KEY));
        return key.toString();
    }

    private static String withoutDigits(String text) {
        var letters = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                letters.setCharAt(i, '#');
            }
        }
        return letters.toString();
    }
}
