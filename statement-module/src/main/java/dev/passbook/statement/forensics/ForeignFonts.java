package dev.passbook.statement.forensics;

import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.Word;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A few amounts of a table that stand in another font than all the others.
///
/// Bold or slanted print is no other font; totals and headings are outside of the rows; where a font shows often,
/// the bank uses it; short tables prove nothing.
final class ForeignFonts {

    private static final int FEWEST = 30;

    /// No more in the other font than these, and no larger part.
    private static final int FEW = 5;

    private static final double SHARE = 0.03;

    private record Printed(int page, Word word) {

        FontFamily family() {
            return FontFamily.of(word.font());
        }
    }

    private ForeignFonts() {}

    static List<Finding> in(List<Page> pages, TableArea table) {
        var amounts = pages.stream()
                .flatMap(page -> page.words().stream()
                        .filter(word -> isAmount(word) && table.holds(page.number(), word.box()))
                        .map(word -> new Printed(page.number(), word)))
                .toList();
        var counts = amounts.stream().collect(Collectors.groupingBy(Printed::family, Collectors.counting()));
        if (amounts.size() < FEWEST || counts.size() < 2) {
            return List.of();
        }
        var usual = amounts.stream()
                .collect(Collectors.groupingBy(printed -> printed.word().font(), Collectors.counting()));
        return amounts.stream()
                .filter(printed -> isRare(counts.getOrDefault(printed.family(), 0L), amounts.size()))
                .map(printed -> finding(printed, mostUsed(usual)))
                .toList();
    }

    private static boolean isAmount(Word word) {
        return Figure.kind(word.text()).filter(Figure.Kind.AMOUNT::equals).isPresent();
    }

    private static boolean isRare(long count, int all) {
        return count <= FEW && count <= SHARE * all;
    }

    private static String mostUsed(Map<String, Long> fonts) {
        return fonts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Finding finding(Printed printed, String usual) {
        var word = printed.word();
        return new Finding(
                Trace.FIGURE_IN_FOREIGN_FONT,
                printed.page(),
                Figure.ink(word.box(), word.fontSize()),
                "%s is printed in %s, nearly all others in %s".formatted(word.text(), word.font(), usual),
                Map.of("figure", word.text(), "font", word.font(), "usual_font", usual));
    }
}
