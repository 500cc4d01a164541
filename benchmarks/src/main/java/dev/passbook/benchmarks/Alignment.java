package dev.passbook.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/// Which rows of a reading are which rows of the truth: as many pairs as possible, without crossing over. So a
/// lost or an invented row costs itself and not all that follow.
///
/// @param pairs in order
record Alignment<A, B>(List<Pair<A, B>> pairs) {

    Alignment {
        pairs = List.copyOf(pairs);
    }

    /// Two rows that are the same.
    record Pair<A, B>(A truth, B read) {}

    static <A, B> Alignment<A, B> of(List<A> truth, List<B> read, BiPredicate<A, B> same) {
        int head = commonHead(truth, read, same);
        int tail = commonHead(rest(truth, head).reversed(), rest(read, head).reversed(), same);
        var pairs = new ArrayList<Pair<A, B>>();
        pair(truth.subList(0, head), read.subList(0, head), pairs);
        longest(truth.subList(head, truth.size() - tail), read.subList(head, read.size() - tail), same, pairs);
        pair(truth.subList(truth.size() - tail, truth.size()), read.subList(read.size() - tail, read.size()), pairs);
        return new Alignment<>(pairs);
    }

    private static <T> List<T> rest(List<T> rows, int from) {
        return rows.subList(from, rows.size());
    }

    private static <A, B> int commonHead(List<A> truth, List<B> read, BiPredicate<A, B> same) {
        int head = 0;
        while (head < truth.size() && head < read.size() && same.test(truth.get(head), read.get(head))) {
            head++;
        }
        return head;
    }

    private static <A, B> void pair(List<A> truth, List<B> read, List<Pair<A, B>> pairs) {
        for (int i = 0; i < truth.size(); i++) {
            pairs.add(new Pair<>(truth.get(i), read.get(i)));
        }
    }

    /// The longest common subsequence, of what differs at both ends.
    private static <A, B> void longest(List<A> truth, List<B> read, BiPredicate<A, B> same, List<Pair<A, B>> pairs) {
        var lengths = lengths(truth, read, same);
        int a = 0;
        int b = 0;
        while (a < truth.size() && b < read.size()) {
            if (same.test(truth.get(a), read.get(b))) {
                pairs.add(new Pair<>(truth.get(a++), read.get(b++)));
            } else if (lengths[a + 1][b] >= lengths[a][b + 1]) {
                a++;
            } else {
                b++;
            }
        }
    }

    /// How many pairs the rows from here on can have.
    private static <A, B> int[][] lengths(List<A> truth, List<B> read, BiPredicate<A, B> same) {
        var lengths = new int[truth.size() + 1][read.size() + 1];
        for (int a = truth.size() - 1; a >= 0; a--) {
            for (int b = read.size() - 1; b >= 0; b--) {
                lengths[a][b] = same.test(truth.get(a), read.get(b))
                        ? lengths[a + 1][b + 1] + 1
                        : Math.max(lengths[a + 1][b], lengths[a][b + 1]);
            }
        }
        return lengths;
    }
}
