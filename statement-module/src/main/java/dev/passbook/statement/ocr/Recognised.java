package dev.passbook.statement.ocr;

/// A word as the program found it, in pixels of the picture that it was shown.
///
/// @param line words with the same one stand on a line, as the program sees it
/// @param confidence 0 to 100
record Recognised(String line, int left, int top, int width, int height, double confidence, String text) {

    /// More than any picture measures; sums of such numbers stay whole.
    private static final int MOST = 1 << 20;

    Recognised {
        if (left < 0
                || top < 0
                || width < 1
                || height < 1
                || Math.max(left, top) > MOST
                || Math.max(width, height) > MOST) {
            throw new IllegalArgumentException("A word cannot lie there");
        }
        if (!(confidence >= 0 && confidence <= 100)) {
            throw new IllegalArgumentException("Nobody can be as sure: " + confidence);
        }
    }

    int right() {
        return left + width;
    }

    int bottom() {
        return top + height;
    }

    Recognised saying(String other) {
        return new Recognised(line, left, top, width, height, confidence, other);
    }

    /// Both as one word.
    Recognised with(Recognised next) {
        int from = Math.min(left, next.left);
        int above = Math.min(top, next.top);
        return new Recognised(
                line,
                from,
                above,
                Math.max(right(), next.right()) - from,
                Math.max(bottom(), next.bottom()) - above,
                Math.min(confidence, next.confidence),
                text + next.text);
    }
}
