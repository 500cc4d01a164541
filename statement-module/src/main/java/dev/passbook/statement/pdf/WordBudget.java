package dev.passbook.statement.pdf;

import java.util.BitSet;

/// Counts the words of a document, because whoever reads it keeps them: a small file can show one crowded page
/// two thousand times.
final class WordBudget {

    private final int granted;
    private final BitSet counted = new BitSet();
    private long words;

    WordBudget(int granted) {
        this.granted = granted;
    }

    /// The same page, which counts once however often it is read.
    ///
    /// @throws LimitExceeded when it is one page too many
    Page count(Page page) {
        if (!counted.get(page.number())) {
            counted.set(page.number());
            words += page.words().size();
        }
        if (words > granted) {
            throw new LimitExceeded("words", granted);
        }
        return page;
    }
}
