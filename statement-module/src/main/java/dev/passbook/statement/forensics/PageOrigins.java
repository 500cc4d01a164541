package dev.passbook.statement.forensics;

import dev.passbook.statement.pdf.Box;
import dev.passbook.statement.pdf.Page;
import dev.passbook.statement.pdf.PageMaking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Pages of a table that were made in another way than the pages around them.
///
/// Only pages with rows are compared: covers, terms and advertisements come from elsewhere by nature. Other fonts
/// alone tell nothing, and nothing is found where software makes every page, or the subset of fonts for it, anew.
/// One document behind another is what a borrower makes who joins two months.
final class PageOrigins {

    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern PAGE_OF = Pattern.compile("(?i)of|/|-");

    /// Differences of a page's make that chance does not bring together.
    private static final int ENOUGH = 2;

    private static final String SUBSETS = "subsets of fonts";

    private static final double SIZE_TOLERANCE = 2;

    /// A run of pages of one make.
    private record Section(int first, List<Integer> pages) {

        int size() {
            return pages.size();
        }
    }

    private final List<Page> pages;
    private final List<PageMaking> makings;

    private PageOrigins(List<Page> pages, List<PageMaking> makings) {
        this.pages = pages;
        this.makings = makings;
    }

    /// @param pages with rows, ascending
    /// @param makings of the same pages
    static List<Finding> in(List<Page> pages, List<PageMaking> makings) {
        return pages.size() < 2 ? List.of() : new PageOrigins(pages, makings).findings();
    }

    private List<Finding> findings() {
        var sections = sections();
        var usual = sections.stream()
                .max(Comparator.comparingInt(section -> section.pages().size()))
                .orElseThrow();
        if (2
                        * sections.stream()
                                .filter(section -> isLike(section, usual))
                                .mapToInt(Section::size)
                                .sum()
                < pages.size()) {
            return List.of(); // some software makes every page anew
        }
        return sections.stream()
                .filter(section -> !isLike(section, usual))
                .map(section -> finding(section, usual, sections))
                .toList();
    }

    private boolean isLike(Section one, Section other) {
        return weight(one.first(), other.first()) < ENOUGH;
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (var at = 0; at < pages.size(); at++) {
            if (sections.isEmpty() || weight(sections.getLast().pages().getLast(), at) >= ENOUGH) {
                sections.add(new Section(at, new ArrayList<>()));
            }
            sections.getLast().pages().add(at);
        }
        return sections;
    }

    /// Another subset of the same fonts counts double: one program that writes one file makes one.
    private int weight(int one, int other) {
        var differences = differences(one, other);
        return differences.size() + (differences.contains(SUBSETS) ? 1 : 0);
    }

    private List<String> differences(int one, int other) {
        var differences = new ArrayList<String>();
        var left = makings.get(one);
        var right = makings.get(other);
        if (Math.abs(pages.get(one).width() - pages.get(other).width()) > SIZE_TOLERANCE) {
            differences.add("page width");
        }
        if (areApart(left.fonts(), right.fonts())) {
            differences.add(areApart(named(left.fonts()), named(right.fonts())) ? "fonts" : SUBSETS);
        }
        if (areApart(left.fontStyle(), right.fontStyle())) {
            differences.add("names of fonts");
        }
        if (!left.entries().equals(right.entries())) {
            differences.add("page entries");
        }
        return differences;
    }

    private static boolean areApart(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static Set<String> named(Set<String> fonts) {
        return fonts.stream().map(font -> SUBSET.matcher(font).replaceFirst("")).collect(Collectors.toSet());
    }

    /// Where pages of the usual make come before and after, one was put in their midst. At an end, it may as well
    /// be another statement of the borrower's, unless the pages are counted through.
    private Finding finding(Section section, Section usual, List<Section> sections) {
        var amidst = sections.getFirst() != section && sections.getLast() != section;
        var within = amidst || isCountedThrough();
        var numbers = section.pages().stream()
                .map(at -> String.valueOf(pages.get(at).number()))
                .collect(Collectors.joining(", "));
        var differences = String.join(", ", differences(section.first(), usual.first()));
        var page = pages.get(section.first());
        var evidence = new LinkedHashMap<String, String>();
        evidence.put("pages", numbers);
        evidence.put("differences", differences);
        return new Finding(
                within ? Trace.PAGES_OF_MIXED_ORIGIN : Trace.JOINED_DOCUMENTS,
                page.number(),
                new Box(0, 0, page.width(), page.height()),
                "Page %s was made in another way than the others: %s differ".formatted(numbers, differences),
                evidence);
    }

    /// Whether all pages say that there are as many of them.
    private boolean isCountedThrough() {
        var totals = IntStream.range(0, pages.size()).mapToObj(this::totals).toList();
        var common = new HashSet<>(totals.getFirst());
        totals.forEach(common::retainAll);
        return !common.isEmpty();
    }

    /// The numbers that a page calls the number of its pages: `Page 2 of 7`.
    private Set<String> totals(int at) {
        var words = pages.get(at).words();
        var own = String.valueOf(pages.get(at).number());
        return IntStream.range(2, words.size())
                .filter(word -> words.get(word - 2).text().equals(own)
                        && PAGE_OF.matcher(words.get(word - 1).text()).matches())
                .mapToObj(word -> words.get(word).text())
                .collect(Collectors.toSet());
    }
}
