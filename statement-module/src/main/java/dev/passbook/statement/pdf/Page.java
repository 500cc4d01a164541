package dev.passbook.statement.pdf;

import java.util.List;

/// What one page of a document shows as text.
///
/// @param number from 1
/// @param width in points, as shown (rotation applied)
/// @param height in points, as shown
/// @param words in reading order: by baseline, then from left to right
/// @param hasImage whether pictures cover half of the page or more, as they do on scanned pages
public record Page(int number, double width, double height, List<Word> words, boolean hasImage) {

    /// Fewer than any page of a statement has, more than a stamp.
    private static final int FEW_WORDS = 25;

    public Page {
        words = List.copyOf(words);
    }

    /// Whether the page is a picture of a page: what it says must be read off the picture. Programs that scan may
    /// stamp a line of text of their own on it.
    public boolean isScanned() {
        return hasImage && words.size() < FEW_WORDS;
    }

    /// The same page with other words.
    public Page saying(List<Word> others) {
        return new Page(number, width, height, others, hasImage);
    }
}
