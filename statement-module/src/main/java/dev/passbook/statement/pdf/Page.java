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

    public Page {
        words = List.copyOf(words);
    }
}
