package dev.passbook.statement.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Finds out whether a bank cuts its narrations after so many characters, be it in the middle of a word: then every
/// line that goes on below is as long as the longest one, or shorter by the space that the cut fell on.
final class CutLines {

    /// Fewer lines may be of one length by chance, and so may lines of a short text that is always the same.
    private static final int FEWEST = 6;

    private static final int SHORTEST = 20;
    private static final double ALMOST_ALL = 0.9;

    private CutLines() {}

    /// Tells the rows of a table after how many characters their lines were cut, if they were.
    static void mend(List<Entry> entries) {
        var continued = new ArrayList<String>();
        int longest = 0;
        for (Entry entry : entries) {
            if (!entry.isMarker()) {
                longest = Math.max(longest, entry.longestLine());
                continued.addAll(entry.continuedLines());
            }
        }
        int full = longest;
        long cut = continued.stream().filter(line -> line.length() >= full - 1).count();
        boolean regular =
                full >= SHORTEST && cut >= ALMOST_ALL * continued.size() && new HashSet<>(continued).size() >= FEWEST;
        if (regular) {
            entries.forEach(entry -> entry.cutAfter(full));
        }
    }
}
