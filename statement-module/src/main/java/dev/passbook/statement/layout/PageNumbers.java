package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the numbers printed on the pages (`Page 3 of 7`) say about pages that the file does not have.
///
/// @param before whether pages are missing before the first one of the file
/// @param after whether pages are missing after the last one
/// @param total how many pages the statement says it has; 0 where it does not say
record PageNumbers(boolean before, boolean after, int total) {

    private static final PageNumbers UNKNOWN = new PageNumbers(false, false, 0);
    private static final int MOST_PAGES = 9999;
    private static final int MOST_WORDS_BETWEEN = 3;

    /// A page number with its total.
    private record Label(int leaf, int number, int total) {}

    /// What the labels say where all of them agree on the total; nothing is known from documents bound together.
    static PageNumbers of(List<Leaf> leaves) {
        var labels = new ArrayList<Label>();
        for (int i = 0; i < leaves.size(); i++) {
            var label = label(leaves.get(i), i);
            if (label != null) {
                labels.add(label);
            }
        }
        return labels.size() * 2 > leaves.size() && agree(labels) ? missing(labels, leaves.size()) : UNKNOWN;
    }

    private static boolean agree(List<Label> labels) {
        for (int i = 1; i < labels.size(); i++) {
            var above = labels.get(i - 1);
            var below = labels.get(i);
            if (above.total() != below.total() || below.number() - above.number() < below.leaf() - above.leaf()) {
                return false;
            }
        }
        return true;
    }

    private static PageNumbers missing(List<Label> labels, int leaves) {
        var first = labels.getFirst();
        var last = labels.getLast();
        boolean before = first.number() > first.leaf() + 1;
        boolean after = last.number() + (leaves - 1 - last.leaf()) < last.total();
        return new PageNumbers(before, after, last.total());
    }

    private static @Nullable Label label(Leaf leaf, int index) {
        for (Line line : leaf.lines()) {
            var words = line.words();
            for (int i = 0; i < words.size(); i++) {
                var label = isPage(words.get(i)) ? afterPage(words, i + 1, index) : null;
                if (label != null) {
                    return label;
                }
            }
            var alone = words.size() <= MOST_WORDS_BETWEEN ? numberOfTotal(words, 0, index) : null;
            if (alone != null && words.size() > 1) {
                return alone;
            }
        }
        return null;
    }

    private static boolean isPage(Word word) {
        String text = word.text();
        return text.equalsIgnoreCase("page") || text.equalsIgnoreCase("page:") || text.equalsIgnoreCase("sheet");
    }

    private static @Nullable Label afterPage(List<Word> words, int from, int index) {
        for (int i = from; i < Math.min(words.size(), from + MOST_WORDS_BETWEEN); i++) {
            var label = numberOfTotal(words, i, index);
            if (label != null) {
                return label;
            }
            int number = count(words.get(i).text());
            if (number > 0) {
                boolean alone = i + 1 == words.size() && words.size() <= MOST_WORDS_BETWEEN + 1;
                return alone ? new Label(index, number, 0) : null;
            }
        }
        return null;
    }

    /// `3 of 7`, `3 / 7`, `3/7`.
    private static @Nullable Label numberOfTotal(List<Word> words, int i, int index) {
        String text = words.get(i).text();
        int slash = text.indexOf('/');
        if (slash > 0) {
            return label(text.substring(0, slash), text.substring(slash + 1), index);
        }
        boolean of = i + 2 < words.size() && isOf(words.get(i + 1).text());
        return of ? label(text, words.get(i + 2).text(), index) : null;
    }

    private static boolean isOf(String text) {
        return text.equalsIgnoreCase("of") || text.equals("/");
    }

    private static @Nullable Label label(String number, String total, int index) {
        int n = count(number);
        int of = count(total);
        return n >= 1 && n <= of ? new Label(index, n, of) : null;
    }

    private static int count(String digits) {
        if (digits.isEmpty() || digits.length() > 4) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
                return 0;
            }
            value = value * 10 + digits.charAt(i) - '0';
        }
        return Math.min(value, MOST_PAGES);
    }
}
