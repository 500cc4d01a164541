package dev.passbook.statement.pdf;

import java.time.Duration;

/// How much work a document may cause before it is given up: what is uploaded may have been made to exhaust us.
///
/// @param pages of a document
/// @param words of a document: what is read is kept until the end
/// @param operators of a page, those of its forms included
/// @param glyphs of a page
/// @param decodedBytes of one stream after decompression
/// @param nesting how deep saved graphics states and forms within forms may go
/// @param time spent reading one document, the pauses between pages not counted
public record PdfLimits(
        int pages, int words, int operators, int glyphs, long decodedBytes, int nesting, Duration time) {

    public PdfLimits {
        if (pages < 1
                || words < 1
                || operators < 1
                || glyphs < 1
                || decodedBytes < 1
                || nesting < 1
                || !time.isPositive()) {
            throw new IllegalArgumentException("Every limit must be positive");
        }
    }

    /// Far above any statement that was seen: the longest have a few hundred pages of some 5,000 glyphs each.
    public static PdfLimits defaults() {
        return new PdfLimits(2_000, 2_000_000, 1_000_000, 200_000, 32L << 20, 64, Duration.ofSeconds(10));
    }

    /// The same limits with another bound on the time: work that nobody waits for may take longer on a busy
    /// machine.
    public PdfLimits within(Duration other) {
        return new PdfLimits(pages, words, operators, glyphs, decodedBytes, nesting, other);
    }
}
