package dev.passbook.statement.layout;

import dev.passbook.statement.pdf.Word;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words that name a sum.
///
/// @param left in points
/// @param right in points
/// @param sure whether the words name a sum wherever they stand, not only among other labels
record SumLabel(Sum sum, double left, double right, boolean sure) {

    private static final int MOST_WORDS = 4;

    /// The labels of a line from left to right.
    static List<SumLabel> in(Line line) {
        var labels = new ArrayList<SumLabel>(0);
        var words = line.words();
        for (int i = 0; i < words.size(); i++) {
            var label = at(words, i);
            if (label != null
                    && (labels.isEmpty() || label.left() > labels.getLast().right())) {
                labels.add(label);
            }
        }
        return labels;
    }

    private static @Nullable SumLabel at(List<Word> words, int i) {
        SumLabel longest = null;
        SumNames names = SumNames.all();
        int last = Math.min(words.size(), i + MOST_WORDS);
        for (int j = i; j < last && names != null && !(j > i && ends(words.get(j - 1), words.get(j))); j++) {
            if (!words.get(j).text().equals("null")) {
                names = names.after(words.get(j).text());
                longest = names == null || names.sum() == null
                        ? longest
                        : new SumLabel(
                                names.sum(), words.get(i).left(), words.get(j).right(), true);
            }
        }
        return longest == null && names != null ? bare(names, words.get(i)) : longest;
    }

    private static @Nullable SumLabel bare(SumNames names, Word word) {
        return names.bare() == null ? null : new SumLabel(names.bare(), word.left(), word.right(), false);
    }

    /// A label ends with its colon, before a number, or where the gap is wider than a space.
    private static boolean ends(Word before, Word next) {
        return before.text().endsWith(":")
                || Character.isDigit(next.text().charAt(0))
                || next.left() - before.right() > next.fontSize();
    }

    /// A count has no decimals, a sum of money has.
    boolean fits(Figure figure) {
        return figure.amount().plain() == sum.isCount();
    }

    /// Where the next label of the same sort begins: `Total Deposit Amount 90 No. of Transactions 193,567.00`.
    double until(List<SumLabel> others) {
        for (SumLabel next : others) {
            if (next.left > left && next.sum.isCount() == sum.isCount()) {
                return next.left;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
