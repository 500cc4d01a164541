package dev.passbook.statement.pdf;

/// What the markers of a JPEG say before anything of it is decoded.
///
/// @param samples numbers that the picture consists of: pixels times colours
/// @param scans how often the decoder goes over the whole picture
record JpegFacts(long samples, int scans) {

    private static final int MARKER = 0xFF;
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    private static final int HUFFMAN_TABLES = 0xC4;
    private static final int EXTENSION = 0xC8;
    private static final int ARITHMETIC_TABLES = 0xCC;
    private static final int RESTART = 0xD0;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FRAME_HEADER = 10;

    /// The largest of the frames that the file claims, for a decoder may heed any of them.
    static JpegFacts of(byte[] jpeg) {
        var samples = 0L;
        var scans = 0;
        var at = 0;
        while (at + FRAME_HEADER < jpeg.length) {
            int marker = jpeg[at] == (byte) MARKER ? jpeg[at + 1] & 0xFF : 0;
            if (!hasLength(marker)) {
                at++;
                continue;
            }
            samples = isFrame(marker) ? Math.max(samples, samples(jpeg, at)) : samples;
            scans += marker == SCAN ? 1 : 0;
            at += 2 + Math.max(2, number(jpeg, at + 2));
        }
        return new JpegFacts(samples, scans);
    }

    private static boolean hasLength(int marker) {
        return marker >= FIRST_FRAME && marker != MARKER && (marker < RESTART || marker > END);
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME
                && marker <= LAST_FRAME
                && marker != HUFFMAN_TABLES
                && marker != EXTENSION
                && marker != ARITHMETIC_TABLES;
    }

    private static long samples(byte[] jpeg, int at) {
        return (long) number(jpeg, at + 5) * number(jpeg, at + 7) * Math.max(1, jpeg[at + 9] & 0xFF);
    }

    private static int number(byte[] jpeg, int at) {
        return (jpeg[at] & 0xFF) << 8 | jpeg[at + 1] & 0xFF;
    }
}
