package dev.passbook.analysis.channel;

/// A term found in a narration.
///
/// @param term the number of the term in its [Vocabulary]
/// @param start where its first letter is, counted in letters and digits
/// @param end after its last letter
record Sighting(int term, int start, int end) {

    int length() {
        return end - start;
    }

    /// Whether this one covers the other and more: `AMAZON PAY` covers its `AMAZON`.
    boolean covers(Sighting other) {
        return start <= other.start && other.end <= end && length() > other.length();
    }
}
